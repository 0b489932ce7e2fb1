import fc from 'fast-check';
import type { CellEdit } from '../../../src/core/sheet/edit';
import { asWritten } from '../../../src/hosts/excel/asWritten';
import { openExcel } from './openExcel';

const asEdit = (text: string, row: number, column: number, before: string | null): CellEdit => ({
  sheet: '表', cell: { row, column }, before: { value: before, formula: null }, after: { value: text, formula: null }, role: 'note', why: { zh: '', en: '' }, ticked: true,
});

/** Texts made of what Excel reads as something else, and any others. */
const tricky = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789=+-@\'"/.:,%$()¥年月日时:eEA PMpmJanFebTRUE#N?/! \t０１')), minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.tuple(fc.constantFrom('=', '+', '-', '@', "'", '\t', '\n', ' ', '\u0000', '\u007f'), fc.string({ maxLength: 8 })).map(([first, rest]) => first + rest),
  fc.tuple(fc.nat(3_000), fc.nat(13), fc.nat(32), fc.constantFrom('/', '-', '.', '年')).map(([year, month, day, mark]) => `${String(year)}${mark}${String(month)}${mark}${String(day)}`),
);

describe('a text stays a text', () => {
  it('whatever it looks like, in a cell of any format, and comes back with undo', async () => {
    await fc.assert(fc.asyncProperty(fc.array(tricky, { minLength: 1, maxLength: 6 }), async (texts) => {
      const { host, cellsOf } = openExcel({ sheets: [{ name: '表', cells: Object.fromEntries(texts.map((_, row) => [`B${String(row + 1)}`, { value: '旧', format: '@' }])) }] });
      const before = await cellsOf('表');
      const outcome = await host.apply({ edits: texts.flatMap((text, row) => [asEdit(text, row, 0, null), asEdit(text, row, 1, '旧')]) });
      if (!outcome.ok) throw new Error(`${JSON.stringify(texts)}: ${outcome.problem.code}`);
      const cells = await cellsOf('表');
      texts.forEach((text, row) => {
        expect(cells[`A${String(row + 1)}`]).toEqual({ value: text, formula: null, format: 'General' });
        expect(cells[`B${String(row + 1)}`]).toEqual({ value: text, formula: null, format: '@' });
      });
      expect((await host.undo(outcome.value)).ok).toBe(true);
      expect(await cellsOf('表')).toEqual(before);
    }), { numRuns: 100 });
  });

  it.each(['按计划完成', '项目于2021年完成，共采购35台', '质量达标率98%以上', '无', '/', 'A级'])('ordinary prose %j gets no apostrophe', (text) => {
    expect(asWritten({ value: text, formula: null }, 'General')).toBe(text);
  });

  it.each(['1/2', '2021年3月1日', '=A1', '１２', 'TRUE', '#N/A', '-', '(5)', '¥5', '3月5日', '上午8:30', '5 Mar', "'a"])('%j gets one', (text) => {
    expect(asWritten({ value: text, formula: null }, 'General')).toBe(`'${text}`);
  });
});
