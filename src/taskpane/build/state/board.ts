import { type BuildEdit, buildPlan, type BuildResult, checklist, type ChecklistItem } from '../../../core/build';
import { currentSum, wantedSum } from '../../../core/build/weightParts';
import type { Problem, Text } from '../../../core/outcome';
import type { Correction } from '../../../core/recognise/correction';
import type { Form } from '../../../core/recognise/form';
import type { RulePack } from '../../../core/score/rulePack';
import { type Address, formatAddress } from '../../../core/sheet/address';
import type { EditPlan } from '../../../core/sheet/edit';
import type { SheetSnapshot } from '../../../core/sheet/snapshot';
import { buildTexts } from '../../../locales/build';
import type { BuildDraft, Moved, StagedEdit } from './buildState';
import { type RowGroup, rowGroups, tableRows, type TableRow } from './rows';
import { withSharedWeights } from './sharing';

/** An edit that is not in the plan, and why. */
export interface Refusal {
  readonly id: string;
  /** What it was about, as a person calls it. */
  readonly about: string;
  readonly problem: Problem;
}

/** The table as it will be, and all that follows from it. */
export interface BuildBoard {
  /** The form as it stands on the sheet, and as it will be. */
  readonly given: Form;
  readonly form: Form;
  readonly plan: EditPlan;
  readonly rows: readonly TableRow[];
  readonly groups: readonly RowGroup[];
  readonly removed: readonly { readonly key: string; readonly name: string }[];
  readonly refused: readonly Refusal[];
  readonly remarks: readonly Text[];
  readonly checklist: readonly ChecklistItem[];
  /** What the weights make, and what they must make (points); null where the form has no weights. */
  readonly sum: { readonly now: string; readonly wanted: string; readonly fits: boolean } | null;
  readonly moved: Moved;
}

export interface BoardInput {
  readonly snapshot: SheetSnapshot;
  readonly formIndex: number;
  readonly given: Form;
  readonly pack: RulePack;
  readonly corrections: readonly Correction[];
  readonly draft: BuildDraft;
}

/** The cells of the sheet that an edit names. */
export const cellsNamed = (edit: BuildEdit): readonly Address[] => {
  switch (edit.do) {
    case 'add':
      return [edit.at];
    case 'move':
      return [edit.cell, 'after' in edit ? edit.after : edit.before];
    case 'weights':
      return edit.locked;
    default:
      return [edit.cell];
  }
};

const nameAt = (form: Form, cell: Address): string => form.indicators.find(({ name }) => name.cell.row === cell.row && name.cell.column === cell.column)?.name.text ?? '';

/** The names on the sheet of all cells that the staged edits name. */
export const namesOf = (staged: readonly StagedEdit[], form: Form): Readonly<Record<string, string>> =>
  Object.fromEntries(staged.flatMap(({ edit }) => cellsNamed(edit).map((cell) => [formatAddress(cell), nameAt(form, cell)])));

/** The first cell that holds another name than when the edit was staged. */
const outdated = (edit: BuildEdit, names: BuildDraft['names'], form: Form): { readonly cell: string; readonly was: string } | null => {
  const cell = cellsNamed(edit).find((one) => (names[formatAddress(one)] ?? '') !== nameAt(form, one));
  return cell === undefined ? null : { cell: formatAddress(cell), was: names[formatAddress(cell)] ?? '' };
};

const outdatedProblem = (was: string, cell: string): Problem => ({
  code: 'table-changed',
  message: { zh: buildTexts.outdated.zh.replace('{cell}', cell).replace('{name}', was), en: buildTexts.outdated.en.replace('{cell}', cell).replace('{name}', was) },
  next: buildTexts.outdatedNext,
  cells: [cell],
});

const aboutOf = ({ edit }: StagedEdit, names: BuildDraft['names']): string =>
  edit.do === 'add' ? edit.indicator.name : edit.do === 'weights' ? '' : (names[formatAddress(edit.cell)] ?? formatAddress(edit.cell));

const SHARING = 'weights';

const shared = (made: BuildResult, { draft, formIndex, pack }: BoardInput, wanted: number): { readonly result: BuildResult; readonly refusal: Refusal | null } => {
  if (draft.sharing === null) return { result: made, refusal: null };
  const locked = tableRows(made, draft.staged).filter(({ key }) => draft.locked.includes(key)).map(({ indicator }) => indicator.name.cell);
  const next = withSharedWeights(made, formIndex, { by: draft.sharing, locked, wanted, pack });
  return next.ok ? { result: next.value, refusal: null } : { result: made, refusal: { id: SHARING, about: '', problem: next.problem } };
};

/** Works out the table as it will be. Removals come last, so that nothing stands beside a row that is gone. */
export const buildBoard = (input: BoardInput): BuildBoard => {
  const { snapshot, formIndex, given, pack, corrections, draft } = input;
  const old = draft.staged.flatMap((one): readonly Refusal[] => {
    const stale = outdated(one.edit, draft.names, given);
    return stale === null ? [] : [{ id: one.id, about: aboutOf(one, draft.names), problem: outdatedProblem(stale.was, stale.cell) }];
  });
  const current = draft.staged.filter(({ id }) => !old.some((refusal) => refusal.id === id));
  const ordered = [...current.filter(({ edit }) => edit.do !== 'remove'), ...current.filter(({ edit }) => edit.do === 'remove')];
  const made = buildPlan(snapshot, formIndex, ordered.map(({ edit }) => edit), { pack, corrections });
  const wanted = wantedSum(given, pack);
  const { result, refusal } = shared(made, input, wanted.toNumber());
  const form = result.form ?? given;
  const rows = tableRows(result, draft.staged);
  const refused = made.refused.flatMap(({ edit, problem }): readonly Refusal[] => {
    const one = ordered.find((candidate) => candidate.edit === edit);
    return one === undefined ? [] : [{ id: one.id, about: aboutOf(one, draft.names), problem }];
  });
  const hasWeights = form.indicators.some(({ weight }) => weight !== null);
  const now = currentSum(form);
  return {
    given,
    form,
    plan: result.plan,
    rows,
    groups: rowGroups(rows),
    removed: result.places.flatMap(({ from, to }) => (to === null ? [{ key: formatAddress(from), name: nameAt(given, from) }] : [])),
    refused: [...old, ...refused, ...(refusal === null ? [] : [refusal])],
    remarks: made.done.flatMap(({ remarks }) => remarks),
    // The sum to be reached is that of the sheet as it is, whatever new rows have added to it.
    checklist: checklist({ ...form, indicatorPoints: wanted.toNumber() }, pack),
    sum: hasWeights ? { now: now.toDecimalPlaces(4).toFixed(), wanted: wanted.toDecimalPlaces(4).toFixed(), fits: now.eq(wanted) } : null,
    moved: { sheet: snapshot.name, places: result.places, structure: result.plan.structure ?? [], corrections: result.corrections },
  };
};
