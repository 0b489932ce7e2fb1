import { copyFileSync, existsSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CellEdit } from '../../src/core/sheet/edit';
import { cellAt } from '../../src/core/sheet/snapshot';
import { parseAddress } from '../../src/core/sheet/address';
import { openXlsx } from '../../src/hosts/xlsx';
import { capture, captureJson, forms, removeScratch, scratch } from './capture';
import type { FormJson, FormsJson } from './contract';

const zibo = path.join(forms, 'zibo-2021.xlsx');

const formsOf = (json: FormsJson): readonly FormJson[] => json.files.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.forms));

const allForms = async (file: string): Promise<readonly FormJson[]> => formsOf((await captureJson<FormsJson>('score', file)).json);

/** A copy of a workbook in which some cells (by sheet and address) hold something else. */
const altered = async (file: string, changes: readonly { readonly sheet: string; readonly cell: string; readonly value: number | null }[]): Promise<string> => {
  const opened = await openXlsx(new Uint8Array(readFileSync(file)), 'form.xlsx');
  if (!opened.ok) throw new Error(opened.problem.code);
  const edits: CellEdit[] = [];
  for (const { sheet, cell, value } of changes) {
    const [snapshot, address] = [await opened.value.read(sheet), parseAddress(cell)];
    if (!snapshot.ok || address === null) throw new Error(cell);
    const found = cellAt(snapshot.value, address.row, address.column);
    const before = { value: found?.value ?? null, formula: found?.formula ?? null };
    edits.push({ sheet, cell: address, before, after: { value, formula: null }, role: 'input', why: { zh: '测试', en: 'test' }, ticked: true });
  }
  const applied = await opened.value.apply({ edits });
  const bytes = await opened.value.save();
  if (!applied.ok || !bytes.ok) throw new Error(applied.ok ? 'save' : applied.problem.code);
  const copy = path.join(scratch(), 'copy.xlsx');
  writeFileSync(copy, bytes.value);
  return copy;
};

const sheetNames = async (file: string): Promise<readonly string[]> => (await captureJson<FormsJson>('read', file)).json.files[0]?.sheets.map(({ name }) => name) ?? [];

/** A copy of the form with every score and rate emptied. */
const emptied = async (file: string): Promise<string> => {
  const names = await sheetNames(file);
  const found = await allForms(file);
  return altered(
    file,
    found.flatMap((form, index) => {
      const sheet = names[index] ?? '';
      const cells = [...form.indicators.map(({ score }) => score), form.budget[0]?.rate, form.budget[0]?.score, form.total?.score];
      return cells.flatMap((figure) => (figure == null ? [] : [{ sheet, cell: figure.cell, value: null }]));
    }),
  );
};

afterAll(removeScratch);

describe('jixiao score -o', () => {
  it('fills emptied scores, rates and totals again and leaves the original alone', async () => {
    const file = await emptied(zibo);
    const before = readFileSync(file);
    const output = path.join(scratch(), 'out.xlsx');
    const { exitCode, json } = await captureJson<FormsJson>('score', file, '-o', output);
    expect(exitCode).toBe(0);
    expect(readFileSync(file).equals(before)).toBe(true);

    const [published, filled] = [await allForms(zibo), await allForms(output)];
    const edits = formsOf(json).flatMap((form) => form.edits);
    expect(edits.length).toBeGreaterThan(90);
    expect(edits.every((edit) => edit.before === null && edit.why !== '')).toBe(true);
    filled.forEach((form, index) => {
      const certain = new Set(form.assessment.indicators.filter(({ certainty }) => certainty === 'certain').map(({ cell }) => cell));
      for (const [row, { name, score, weight }] of form.indicators.entries()) {
        if (!certain.has(name.cell)) continue;
        expect(score?.value).not.toBeNull();
        // Where the clerk gave full points and so do we, the digit on the form is back.
        if (published[index]?.indicators[row]?.score?.value === weight?.value && score?.value === weight?.value) expect(score?.value).toBe(published[index]?.indicators[row]?.score?.value);
      }
      expect(form.budget[0]?.rate?.value).toBeCloseTo(Number(published[index]?.budget[0]?.rate?.value), 4);
    });
  });

  it('says on stderr how many cells it filled in and where it saved', async () => {
    const output = path.join(scratch(), 'out.xlsx');
    const { err, exitCode } = await capture('score', await emptied(zibo), '-o', output, '--lang', 'en');
    expect(exitCode).toBe(0);
    expect(err).toMatch(/^\d+ cells filled in, saved as .*out\.xlsx\n$/);
    expect(existsSync(output)).toBe(true);
  });

  it('leaves a typed score alone unless told to overwrite, and then corrects only what is certain', async () => {
    const [form] = await allForms(zibo);
    const [sheet] = await sheetNames(zibo);
    const certain = form?.assessment.indicators.find(({ certainty, score }) => certainty === 'certain' && score !== null);
    const cell = form?.indicators.find(({ name }) => name.cell === certain?.cell)?.score?.cell ?? '';
    const file = await altered(zibo, [{ sheet: sheet ?? '', cell, value: 0.5 }]);

    const kept = path.join(scratch(), 'kept.xlsx');
    await capture('score', file, '-o', kept);
    const scoreIn = async (name: string) => (await allForms(name))[0]?.indicators.find(({ score }) => score?.cell === cell)?.score?.value;
    expect(await scoreIn(kept)).toBe(0.5);

    const corrected = path.join(scratch(), 'corrected.xlsx');
    const { json } = await captureJson<FormsJson>('score', file, '-o', corrected, '--overwrite');
    expect(await scoreIn(corrected)).toBe(certain?.score);
    expect(formsOf(json)[0]?.edits).toContainEqual(expect.objectContaining({ sheet, cell, before: 0.5, after: certain?.score, kind: 'score' }));
  });

  it('saves an unchanged copy where nothing may be written', async () => {
    const output = path.join(scratch(), 'out.xlsx');
    const source = path.join(forms, 'hongshan-2023-budget-tables.xlsx');
    expect((await capture('score', source, '-o', output)).exitCode).toBe(0);
    expect(readFileSync(output).equals(readFileSync(source))).toBe(true);
  });

  it('refuses to write over the original, by its own name or through a link', async () => {
    const folder = scratch();
    const file = path.join(folder, 'form.xlsx');
    const link = path.join(folder, 'link.xlsx');
    copyFileSync(zibo, file);
    symlinkSync(file, link);
    for (const output of [file, link]) {
      const { json, exitCode } = await captureJson<{ problem: { code: string } }>('score', file, '-o', output);
      expect([exitCode, json.problem.code]).toEqual([2, 'output-is-input']);
    }
    expect(readFileSync(file).equals(readFileSync(zibo))).toBe(true);
  });

  it('says when it cannot save, and leaves nothing behind', async () => {
    const folder = scratch();
    const { json, exitCode } = await captureJson<FormsJson>('score', zibo, '-o', path.join(folder, 'nowhere', 'out.xlsx'));
    expect([exitCode, json.files[0]?.problem?.code]).toEqual([2, 'file-unwritable']);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('replaces an older result as a whole', async () => {
    const folder = scratch();
    const output = path.join(folder, 'out.xlsx');
    writeFileSync(output, 'an older result');
    expect((await capture('score', zibo, '-o', output)).exitCode).toBe(0);
    expect((await allForms(output)).length).toBe(8);
    expect(readdirSync(folder)).toEqual(['out.xlsx']);
  });
});

describe('jixiao score', () => {
  it('adds to each form the assessment, with the arithmetic in the language asked for', async () => {
    const { json } = await captureJson<FormsJson>('score', zibo, '--lang', 'en');
    const { assessment } = formsOf(json)[0] ?? { assessment: null };
    expect(Object.keys(assessment ?? {})).toEqual(['indicators', 'budget', 'total', 'grade']);
    expect(Object.keys(assessment?.indicators[0] ?? {})).toEqual(['cell', 'score', 'ratio', 'method', 'certainty', 'explanation']);
    expect(assessment?.indicators[0]?.explanation).toMatch(/[a-z]/);
    const zh = formsOf((await captureJson<FormsJson>('score', zibo)).json)[0]?.assessment;
    expect(zh?.indicators[0]?.explanation).toMatch(/\p{Script=Han}/u);
  });

  it('uses the rules that are named, and refuses unknown ones with the names of those it has', async () => {
    const { json } = await captureJson<FormsJson>('score', zibo, '--rules', 'hubei-2021');
    expect(new Set(formsOf(json).map(({ rules }) => rules))).toEqual(new Set(['hubei-2021']));
    const { err, exitCode } = await capture('score', zibo, '--rules', 'atlantis');
    expect(exitCode).toBe(2);
    expect(err).toContain('mof-2020');
  });

  it('takes rules from a file, and says where the file is wrong', async () => {
    const folder = scratch();
    const [broken, empty] = [path.join(folder, 'broken.json'), path.join(folder, 'empty.json')];
    writeFileSync(broken, '{');
    writeFileSync(empty, '{}');
    expect((await capture('score', zibo, '--rules', broken)).exitCode).toBe(2);
    const { exitCode, err } = await capture('score', zibo, '--rules', empty);
    expect(exitCode).toBe(2);
    expect(err).not.toBe('');
  });

  it('shows people each score with its certainty and reason, and the total', async () => {
    const { out } = await capture('score', zibo);
    expect(out).toContain('国家技术创新示范企');
    expect(out).toMatch(/确定/);
    expect(out).toMatch(/合计 [\d.]+|已定 [\d.]+/);
  });
});
