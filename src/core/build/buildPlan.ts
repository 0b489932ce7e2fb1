import { failure, type Outcome, type Problem } from '../outcome';
import { recognise } from '../recognise';
import type { Form, Indicator } from '../recognise/form';
import { proposeRulePack } from '../score';
import { type Address, cellKey, formatAddress } from '../sheet/address';
import { type CellEdit, type EditPlan, type ExpectedCell, sameContent } from '../sheet/edit';
import { restructure, tidied } from '../sheet/restructure';
import type { SheetSnapshot } from '../sheet/snapshot';
import { addIndicator } from './add';
import { bareAfter } from './bare';
import type { BuildEdit, BuildOptions, BuildResult, DoneEdit, RefusedEdit } from './buildEdit';
import { changeIndicator } from './change';
import { contentAt, type Draft } from './draft';
import { duplicateIndicator, moveIndicator } from './move';
import { numberingsOf, renumbered } from './numbering';
import { fillerAt, indicatorAt } from './placing';
import { printedTotals } from './printedTotals';
import { refusals } from './problems';
import { removeIndicator } from './remove';
import type { Made, Stage, Step } from './stage';
import { readsAsWanted } from './verify';
import { shareWeights } from './weights';

/** The cells an edit names, as they were given. */
const cellsOf = (edit: BuildEdit): readonly Address[] => {
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

/** The name cell as given stands for its merged area. */
const nameOf = (form: Form, cell: Address): Address => (indicatorAt(form, cell)?.name ?? fillerAt(form, cell))?.cell ?? cell;

interface Places {
  readonly given: Form;
  readonly draft: Draft;
}

/** Where a cell as given stands by now; null when it is gone. */
const placeOf = ({ given, draft }: Places, cell: Address): Address | null => draft.places.get(formatAddress(nameOf(given, cell))) ?? null;

const make = (stage: Stage, given: Form, edit: BuildEdit): Made => {
  const gone = cellsOf(edit).find((cell) => placeOf({ given, draft: stage.draft }, cell) === null);
  if (gone !== undefined) return failure(indicatorAt(given, gone) === undefined ? refusals.noIndicator(gone) : refusals.alreadyGone(gone));
  const now = (cell: Address): Address => placeOf({ given, draft: stage.draft }, cell) ?? cell;
  const withIndicator = (cell: Address, act: (indicator: Indicator) => Made): Made => {
    const indicator = indicatorAt(stage.form, now(cell));
    return indicator === undefined ? failure(refusals.noIndicator(cell)) : act(indicator);
  };
  switch (edit.do) {
    case 'add':
      return addIndicator(stage, now(edit.at), edit.side, edit.indicator);
    case 'duplicate':
      return withIndicator(edit.cell, (indicator) => duplicateIndicator(stage, indicator));
    case 'remove':
      return withIndicator(edit.cell, (indicator) => removeIndicator(stage, indicator));
    case 'move':
      return withIndicator(edit.cell, (indicator) => ('after' in edit ? moveIndicator(stage, indicator, now(edit.after), 'after') : moveIndicator(stage, indicator, now(edit.before), 'before')));
    case 'change':
      return withIndicator(edit.cell, (indicator) => changeIndicator(stage, indicator, edit.indicator));
    case 'weights':
      return shareWeights(stage, edit.by, edit.locked.map(now));
  }
};

/** The next stage where the sheet reads as the step wants it; refused where it does not, so that nothing wrong is ever proposed. */
const settled = (stage: Stage, step: Step): Outcome<Stage> => {
  const index = stage.forms.indexOf(stage.form);
  const read = (draft: Draft): readonly Form[] => recognise(tidied(draft.sheet), draft.corrections).forms;
  const first = read(step.draft)[index];
  const draft = first === undefined ? step.draft : renumbered(step.draft, first, numberingsOf(stage.draft.sheet, stage.form));
  const forms = read(draft);
  const form = forms[index];
  const right =
    forms.length === stage.forms.length &&
    stage.forms.every((was, place) => (place === index ? readsAsWanted(was, forms[place], step.wanted, step.latitude) : readsAsWanted(was, forms[place], was.indicators.map((_, row) => row))));
  return right && form !== undefined ? { ok: true, value: { ...stage, draft, form, forms } } : failure(refusals.notUnderstood(step.cell));
};

/** What the plan rests on: the names of the indicators it was made for, and everything in rows that go. */
const expectations = (sheet: SheetSnapshot, form: Form, draft: Draft): readonly ExpectedCell[] => {
  const names = form.indicators.map(({ name }) => cellKey(name.cell.row, name.cell.column));
  const kept = new Set([...restructure(withMarks(sheet), draft.structure).cells.values()].map(({ text }) => text));
  const gone = [...sheet.cells.keys()].filter((key) => !kept.has(String(key)));
  return [...new Set([...names, ...gone])]
    .sort((a, b) => a - b)
    .map((key) => {
      const cell = { row: Math.floor(key / 16_384), column: key % 16_384 };
      return { sheet: sheet.name, cell, content: contentAt(sheet, cell) };
    });
};

/** The sheet with every cell holding its own key, to see which of them a structure leaves. */
const withMarks = (sheet: SheetSnapshot): SheetSnapshot => ({ ...sheet, cells: new Map([...sheet.cells].map(([key, cell]) => [key, { ...cell, text: String(key), formula: null }])) });

const GENERAL = { role: 'input', why: { zh: '随行的增减改写', en: 'Changed with the rows' } } as const;

/** The cells that differ from what the structure alone would leave. */
const differences = (bare: SheetSnapshot, { sheet, reasons }: Draft): readonly CellEdit[] => {
  return [...new Set([...bare.cells.keys(), ...sheet.cells.keys()])]
    .sort((a, b) => a - b)
    .flatMap((key) => {
      const cell = { row: Math.floor(key / 16_384), column: key % 16_384 };
      const [was, is] = [contentAt(bare, cell), contentAt(sheet, cell)];
      return sameContent(was, is) ? [] : [{ sheet: sheet.name, cell, before: was, after: is, ...(reasons.get(key) ?? GENERAL), ticked: true }];
    });
};

const planFor = (sheet: SheetSnapshot, given: Form, { draft, form }: Stage, bare: SheetSnapshot): EditPlan => {
  const changes = differences(bare, draft);
  const edits = [...changes, ...printedTotals(given, form).filter(({ cell }) => !changes.some((edit) => edit.cell.row === cell.row && edit.cell.column === cell.column))];
  return draft.structure.length === 0 ? { edits } : { structure: draft.structure, expects: expectations(sheet, given, draft), edits };
};

/**
 * What a series of edits makes of a form's indicator table: one plan with its structure first, and the sheet as it will read.
 * After every edit the sheet is read again; one that would leave anything else than what was asked for is refused, and the rest
 * goes on without it. Pure; never throws.
 * @param formIndex the form's place among those recognised on the sheet, from 0.
 */
export const buildPlan = (sheet: SheetSnapshot, formIndex: number, edits: readonly BuildEdit[], options: BuildOptions = {}): BuildResult => {
  const { corrections = [], others = [] } = options;
  const { forms } = recognise(sheet, corrections);
  const given = forms[formIndex];
  if (given === undefined) {
    return { plan: { edits: [] }, sheet, form: null, places: [], corrections, done: [], refused: edits.map((edit) => ({ edit, problem: refusals.noForm() })) };
  }
  const followed = [...given.indicators.map(({ name }) => name.cell), ...given.placeholders.map(({ cell }) => cell)];
  const places = new Map(followed.map((cell) => [formatAddress(cell), cell]));
  let stage: Stage = { draft: { sheet, structure: [], reasons: new Map(), places, corrections }, form: given, forms, others, pack: options.pack ?? proposeRulePack(given).pack };
  let bare = sheet;
  const done: { edit: BuildEdit; key: string; remarks: DoneEdit['remarks']; was: Address }[] = [];
  const refused: RefusedEdit[] = [];
  const refuse = (edit: BuildEdit, problem: Problem): void => {
    refused.push({ edit, problem });
  };
  for (const [index, edit] of edits.entries()) {
    const made = make(stage, given, edit);
    const next = made.ok ? settled(stage, made.value) : made;
    const left = next.ok ? bareAfter(bare, next.value.draft.structure.slice(stage.draft.structure.length)) : null;
    if (!made.ok) refuse(edit, made.problem);
    else if (!next.ok) refuse(edit, next.problem);
    else if (left === null) refuse(edit, refusals.notUnderstood(made.value.cell));
    else {
      bare = left;
      const key = `done ${String(index)}`;
      const { draft } = next.value;
      stage = { ...next.value, draft: edit.do === 'remove' ? draft : { ...draft, places: new Map(draft.places).set(key, made.value.cell) } };
      done.push({ edit, key, remarks: made.value.remarks, was: cellsOf(edit)[0] ?? made.value.cell });
    }
  }
  const { draft } = stage;
  return {
    plan: planFor(sheet, given, stage, bare),
    sheet: tidied(draft.sheet),
    form: stage.form,
    places: given.indicators.map(({ name }) => ({ from: name.cell, to: draft.places.get(formatAddress(name.cell)) ?? null })),
    corrections: draft.corrections,
    done: done.map(({ edit, key, remarks, was }) => ({ edit, cell: draft.places.get(key) ?? was, remarks })),
    refused,
  };
};
