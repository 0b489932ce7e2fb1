import fc from 'fast-check';
import { addToOwn, CATEGORIES, CATEGORY_IDS, categoryOf, collectEntries, KINDS, type LibraryEntry, librarySheet, ownLibrarySetting, parseOwnLibrary, readLibrarySheet, usualWording, withoutOwn } from '../../../../src/core/build/library';
import { libraryName, nameKey } from '../../../../src/core/build/library/libraryName';
import { readUsualWording, usualTargetOf } from '../../../../src/core/build/library/usualTarget';
import { OWN_LIMIT } from '../../../../src/core/build/library/ownLibrary';
import { recognise } from '../../../../src/core/recognise';
import { emptySnapshot } from '../../../../src/core/sheet/snapshot';
import { figure, formOf, indicator, level } from '../../handMade';
import { readSheets } from '../../readSheets';
import { snapshotOf } from '../../template/snapshotOf';

const entry = (name: string, wording = '≥…个', category: LibraryEntry['category'] = 'quantity'): LibraryEntry => {
  const target = readUsualWording(wording);
  return { name, category, target, direction: target.words !== null ? 'words' : target.operator === '≤' ? 'lower' : target.operator === '=' ? 'equal' : 'higher', kinds: ['training'] };
};

describe('names', () => {
  test.each([
    ['指标1：资金使用合规性', '资金使用合规性'],
    ['★★★农村低保发放人数（≥**人）', '农村低保发放人数'],
    ['1.培训 人数', '培训人数'],
    ['①培训人数', '培训人数'],
    ['每年认定企业数量', '认定企业数量'],
    ['2021年股权投资总额', '股权投资总额'],
    ['股权投资总额小于', '股权投资总额小于'],
    ['0-6岁儿童健康管理数', '0-6岁儿童健康管理数'],
    ['5G基站建设', '5G基站建设'],
  ])('%s is kept as %s', (printed, kept) => {
    expect(libraryName(printed)).toBe(kept);
  });

  test.each([
    ['培训人数', '培训数量'],
    ['服务对象满意率', '服务对象满意度'],
    ['支付及时性', '支付及时率'],
    ['群众的满意度', '群众满意度'],
  ])('%s and %s are one', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  test('what counts other things is another indicator', () => {
    expect(nameKey('培训人次')).not.toBe(nameKey('培训人数'));
    expect(nameKey('出勤率')).not.toBe(nameKey('合格率'));
  });
});

describe('categories', () => {
  test.each([
    ['产出指标', '数量指标', '', 'quantity'],
    ['成本指标', '经济成本指标', '', 'cost'],
    ['成本指标', '生态环境成本指标', '', 'cost'],
    ['效益指标', '经济效益指标', '', 'economic'],
    ['满意度指标', '可持续影响指标', '', 'sustained'],
    ['效益指标', '服务对象满意度', '', 'satisfaction'],
    ['满意度指标', null, '', 'satisfaction'],
    [null, null, '企业满意度', 'satisfaction'],
    [null, null, '培训人数', null],
  ] as const)('%s / %s %s', (level1, level2, name, category) => {
    expect(categoryOf(level1, level2, name)).toBe(category);
  });

  test('the standard labels of each category lead back to it', () => {
    for (const { id, level1, level2, label } of CATEGORIES) {
      expect(categoryOf(level1, level2, '')).toBe(id);
      expect(categoryOf(null, label.zh, '')).toBe(id);
    }
  });
});

describe('usual targets', () => {
  test.each([
    ['≥95%', null, null, '≥95%'],
    ['95%以上', null, null, '≥95%'],
    ['12场', null, null, '…场'],
    ['≤30万元', null, null, '≤…万元'],
    ['90', '≥', '百分比', '≥90百分比'],
    ['512', '=', '人', '=…人'],
    ['2021.11.30前', null, null, ''],
    ['按时', null, null, '按时'],
    ['发表论文45篇，申报新品种5项', null, null, ''],
    ['', null, null, ''],
  ])('%s (%s, %s) is usually %s', (target, operator, unit, usual) => {
    expect(usualWording(usualTargetOf(target, operator, unit))).toBe(usual);
  });

  test.each(['≥…场', '≥95%', '=0起', '≤…元/人·月', '12月底前', '按时', '…家', '≤0.9‰', ''])('%s is read again as it is written', (wording) => {
    expect(usualWording(readUsualWording(wording))).toBe(wording);
  });

  test('a date is no number', () => {
    expect(readUsualWording('12月底前')).toMatchObject({ number: null, words: '12月底前' });
  });
});

describe('collecting from forms', () => {
  test('each indicator once, with the fuller target, the category of its labels and the kinds of its project', () => {
    const rows = [
      indicator(10, { level1: level('A10', '产出指标'), level2: level('B10', '数量指标'), name: figure('C10', '指标1：培训 人数'), target: figure('E10', '') }),
      indicator(11, { level1: level('A10', '产出指标'), level2: level('B10', '数量指标'), name: figure('C11', '培训人数'), target: figure('E11', '≥120人') }),
      indicator(12, { name: figure('C12', '无从归类的事') }),
    ];
    expect(collectEntries([formOf({ project: figure('B2', '业务培训经费'), indicators: rows })])).toEqual([
      { name: '培训人数', category: 'quantity', target: { operator: '≥', number: null, unit: '人', words: null }, direction: 'higher', kinds: ['training'] },
    ]);
  });

  test.each(['forms/zibo-2021.xlsx', 'forms/hongshan-2021-projects.xlsx', 'forms-elsewhere/24-稷山翟店卫生院公卫-2021.xlsx'])('every entry collected from %s can be kept and read again', async (file) => {
    const collected = collectEntries((await readSheets(file)).flatMap((sheet) => recognise(sheet).forms));
    expect(collected.length).toBeGreaterThan(10);
    expect(parseOwnLibrary(ownLibrarySetting(collected)).map(({ name }) => name)).toEqual(collected.map(({ name }) => name));
  });
});

describe('the person’s own library', () => {
  test('adding says what is new and what was there', () => {
    const added = addToOwn([entry('培训人数')], [entry('培训数量'), entry('培训出勤率', '≥95%', 'quality'), entry('培训出勤率', '≥95%', 'quality')]);
    expect(added).toMatchObject({ added: 1, known: 2, leftOut: 0 });
    expect(added.entries.map(({ name }) => name)).toEqual(['培训人数', '培训出勤率']);
  });

  test('it stays small enough for the settings of a workbook and says what was left out', () => {
    const many = Array.from({ length: 2000 }, (_, index) => entry(`第${[...String(index)].map((digit) => '零一二三四五六七八九'[Number(digit)] ?? '').join('')}类专门事项完成数量`));
    const { entries, added, leftOut } = addToOwn([], many);
    expect(added + leftOut).toBe(2000);
    expect(leftOut).toBeGreaterThan(0);
    expect(new TextEncoder().encode(JSON.stringify(ownLibrarySetting(entries))).length).toBeLessThanOrEqual(OWN_LIMIT);
  });

  test('removing one leaves the others', () => {
    expect(withoutOwn([entry('甲数量'), entry('乙数量')], entry('甲数量')).map(({ name }) => name)).toEqual(['乙数量']);
  });

  test.each([[null], ['text'], [{ version: 2, entries: [] }], [{ version: 1 }], [{ version: 1, entries: [{ name: 1 }, null, { __proto__: null }] }]])('a setting that is not ours is an empty library: %j', (setting) => {
    expect(parseOwnLibrary(setting)).toEqual([]);
  });
});

describe('as a sheet', () => {
  const wordings = ['≥…个', '≥95%', '≤…万元', '=0起', '12月底前', '有效提升', ''];
  const entries = fc.uniqueArray(
    fc.record({
      name: fc.string({ minLength: 4, maxLength: 12, unit: fc.constantFrom(...'培训采购设备验收合格群众覆盖补助发放工程建设') }),
      category: fc.constantFrom(...CATEGORY_IDS),
      wording: fc.constantFrom(...wordings),
      kinds: fc.uniqueArray(fc.constantFrom(...KINDS.map(({ id }) => id)), { maxLength: 3 }),
    }),
    { selector: ({ name, category }) => `${category} ${nameKey(name)}`, minLength: 1, maxLength: 12 },
  );

  test('what is written to a sheet is read from it again', () => {
    fc.assert(
      fc.property(entries, (rows) => {
        const library = rows.map(({ name, category, wording, kinds }): LibraryEntry => ({ ...entry(name, wording, category), kinds }));
        const read = readLibrarySheet(snapshotOf(librarySheet(library)));
        const asKept = (list: readonly LibraryEntry[]) => list.map(({ name, category, target, kinds }) => [name, category, usualWording(target), kinds.length === 0 ? 'any' : kinds]);
        return read.ok && JSON.stringify(asKept(read.value).map((row) => row.slice(0, 3))) === JSON.stringify(asKept(library).map((row) => row.slice(0, 3)))
          && library.every(({ kinds }, index) => kinds.length === 0 || JSON.stringify(read.value[index]?.kinds) === JSON.stringify(kinds));
      }),
      { numRuns: 40 },
    );
  });

  test('it is never taken for a form', () => {
    expect(recognise(snapshotOf(librarySheet([entry('培训人数'), entry('培训出勤率', '≥95%', 'quality'), entry('参训人员满意度', '≥90%', 'satisfaction')]))).forms).toEqual([]);
  });

  test('a sheet with a form gives the indicators of the form', async () => {
    const [sheet] = await readSheets('forms/zibo-2021.xlsx');
    const read = sheet === undefined ? null : readLibrarySheet(sheet);
    expect(read?.ok === true ? read.value.length : 0).toBeGreaterThan(3);
  });

  test('somebody else’s list is read by its headings, merged categories included', () => {
    const list = snapshotOf(librarySheet([]));
    const cells = new Map(
      [['A1', '二级指标'], ['B1', '指标名称'], ['C1', '计算符号'], ['D1', '参考值'], ['E1', '计量单位'], ['A2', '质量指标'], ['B2', '培训合格率'], ['C2', '≥'], ['D2', '95'], ['E2', '%'], ['B3', '设备完好率'], ['C3', '≥'], ['D3', '98'], ['E3', '%']].map(([a1, text]) => {
        const { cell, value } = figure(a1 ?? '', text ?? '');
        return [cell.row * 16_384 + cell.column, { value, text: text ?? '', formula: null, format: 'General' }] as const;
      }),
    );
    const read = readLibrarySheet({ ...list, cells, merges: [{ top: 1, bottom: 2, left: 0, right: 0 }], used: { top: 0, left: 0, bottom: 2, right: 4 } });
    expect(read.ok ? read.value.map(({ name, category, target }) => [name, category, usualWording(target)]) : read.problem).toEqual([
      ['培训合格率', 'quality', '≥95%'],
      ['设备完好率', 'quality', '≥98%'],
    ]);
  });

  test('a sheet without either says so', () => {
    const read = readLibrarySheet(emptySnapshot('空表'));
    expect(read.ok).toBe(false);
    expect(read.ok ? null : read.problem.code).toBe('no-library-on-sheet');
  });
});
