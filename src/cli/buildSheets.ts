import { buildPlan, type BuildEdit, type BuildResult } from '../core/build';
import { type Outcome, type Problem, success, type Text } from '../core/outcome';
import { recognise } from '../core/recognise';
import { isFiller, wordsOf } from '../core/recognise/words';
import type { Form } from '../core/recognise/form';
import type { RulePack } from '../core/score/rulePack';
import type { Address } from '../core/sheet/address';
import { contains } from '../core/sheet/area';
import type { StructureEdit } from '../core/sheet/edit';
import { placeAfter } from '../core/sheet/restructure';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import type { XlsxWorkbook } from '../hosts/xlsx/xlsxWorkbook';
import type { AskedEdit } from './buildEdits';
import { problems } from './problems';

/** What became of the edits, each as it was asked for. */
export interface Built {
  readonly done: readonly { readonly asked: unknown; readonly sheet: string; readonly cell: Address; readonly remarks: readonly Text[] }[];
  readonly refused: readonly { readonly asked: unknown; readonly problem: Problem }[];
}

/** The edits for one form of one sheet, in their order. */
interface Job {
  readonly sheet: string;
  readonly form: number;
  readonly edits: readonly AskedEdit[];
}

const firstCell = (edit: BuildEdit): Address | undefined => (edit.do === 'add' ? edit.at : edit.do === 'weights' ? edit.locked[0] : edit.cell);

const isOf = (form: Form, cell: Address): boolean =>
  form.indicators.some(({ name }) => contains(name.area, cell.row, cell.column)) || form.placeholders.some(({ area, text }) => isFiller(wordsOf(text)) && contains(area, cell.row, cell.column));

/** Every sheet of the workbook as it is read. */
const snapshotsOf = async (workbook: XlsxWorkbook): Promise<Outcome<readonly SheetSnapshot[]>> => {
  const listed = await workbook.listSheets();
  if (!listed.ok) return listed;
  const sheets: SheetSnapshot[] = [];
  for (const { name } of listed.value) {
    const read = await workbook.read(name);
    if (!read.ok) return read;
    sheets.push(read.value);
  }
  return success(sheets);
};

interface Sorted {
  readonly jobs: readonly Job[];
  readonly refused: Built['refused'];
}

/** Which form each edit is for; one that names no sheet is for the only form of the workbook. */
const sortEdits = (sheets: readonly SheetSnapshot[], edits: readonly AskedEdit[]): Sorted => {
  const forms = new Map(sheets.map((sheet) => [sheet.name, recognise(sheet).forms.map((form, index) => ({ form, index })).filter(({ form }) => form.indicators.length > 0)]));
  const withForms = [...forms].filter(([, own]) => own.length > 0);
  const jobs: { sheet: string; form: number; edits: AskedEdit[] }[] = [];
  const refused: { asked: unknown; problem: Problem }[] = [];
  for (const asked of edits) {
    const refuse = (problem: Problem): void => {
      refused.push({ asked: asked.asked, problem });
    };
    const lone = withForms.length === 1 && withForms[0]?.[1].length === 1 ? withForms[0][0] : null;
    const sheet = asked.sheet ?? lone;
    const own = sheet === null ? undefined : forms.get(sheet);
    if (sheet === null) refuse(problems.whichSheet());
    else if (own === undefined) refuse(problems.noSheetOf(sheet));
    else if (own.length === 0) refuse(problems.noFormOn(sheet));
    else {
      const cell = firstCell(asked.edit);
      const found = own.length === 1 ? own[0] : own.find(({ form }) => cell !== undefined && isOf(form, cell));
      if (found === undefined) refuse(cell === undefined ? problems.whichForm(sheet) : problems.noIndicatorAt(sheet, cell));
      else {
        const job = jobs.find((one) => one.sheet === sheet && one.form === found.index);
        if (job === undefined) jobs.push({ sheet, form: found.index, edits: [asked] });
        else job.edits.push(asked);
      }
    }
  }
  return { jobs, refused };
};

/** An edit with its cells where an earlier plan for the same sheet has left them; cells in rows that went keep their old name. */
const moved = (edit: BuildEdit, structure: readonly StructureEdit[], sheet: string): BuildEdit => {
  const at = (cell: Address): Address => placeAfter(structure, sheet, cell) ?? cell;
  if (edit.do === 'add') return { ...edit, at: at(edit.at) };
  if (edit.do === 'weights') return { ...edit, locked: edit.locked.map(at) };
  if (edit.do !== 'move') return { ...edit, cell: at(edit.cell) };
  return 'after' in edit ? { ...edit, cell: at(edit.cell), after: at(edit.after) } : { ...edit, cell: at(edit.cell), before: at(edit.before) };
};

/** Applies what is ticked of the plan, in memory; the workbook is saved only when all is done. */
const applied = async (workbook: XlsxWorkbook, { plan }: BuildResult): Promise<Outcome<unknown>> => workbook.apply({ ...plan, edits: plan.edits.filter(({ ticked }) => ticked) });

/**
 * Makes the edits in a workbook in memory, form by form. An edit that cannot be made is refused with its reason, and so are all
 * edits of a form whose plan the workbook refuses; the others are made.
 */
export const buildSheets = async (workbook: XlsxWorkbook, edits: readonly AskedEdit[], pack: RulePack | null): Promise<Outcome<Built>> => {
  const read = await snapshotsOf(workbook);
  if (!read.ok) return read;
  const { jobs, refused } = sortEdits(read.value, edits);
  const done: Built['done'][number][] = [];
  const refusals = [...refused];
  const structures = new Map<string, readonly StructureEdit[]>();
  for (const { sheet, form, edits: own } of jobs) {
    const sheets = await snapshotsOf(workbook);
    if (!sheets.ok) return sheets;
    const now = sheets.value.find(({ name }) => name === sheet);
    if (now === undefined) continue;
    const before = structures.get(sheet) ?? [];
    const asked = new Map(own.map((one) => [moved(one.edit, before, sheet), one.asked]));
    const result = buildPlan(now, form, [...asked.keys()], { ...(pack === null ? {} : { pack }), others: sheets.value.filter(({ name }) => name !== sheet) });
    const written = await applied(workbook, result);
    if (written.ok) done.push(...result.done.map(({ edit, cell, remarks }) => ({ asked: asked.get(edit), sheet, cell, remarks })));
    else refusals.push(...result.done.map(({ edit }) => ({ asked: asked.get(edit), problem: written.problem })));
    refusals.push(...result.refused.map(({ edit, problem }) => ({ asked: asked.get(edit), problem })));
    if (written.ok) structures.set(sheet, [...before, ...(result.plan.structure ?? [])]);
  }
  return success({ done, refused: refusals });
};
