import { failure, type Outcome, success } from '../outcome';
import { recognise } from '../recognise';
import type { Indicator } from '../recognise/form';
import type { Address } from '../sheet/address';
import { cellAt } from '../sheet/snapshot';
import { openRow } from './add';
import type { Side } from './buildEdit';
import { type Draft, regionAt, withCell } from './draft';
import { rowFormula } from './formulas';
import { exchange } from './exchange';
import { placeFor } from './placing';
import { refusals } from './problems';
import { withoutRow } from './remove';
import { asBefore, type Made, type Stage } from './stage';
import { followRow, outsideReference } from './sums';
import { contentOf, weightSaid } from './verify';

const CARRIED = { role: 'indicator', why: { zh: '随指标移到这一行', en: 'Moved here with its indicator' } } as const;
const COPIED = { role: 'indicator', why: { zh: '复制的指标', en: 'Copied with its indicator' } } as const;

type Part = 'actual' | 'score' | 'reviewScore' | 'note';
/** What is said about the year done is not copied into another row. */
const DONE: readonly Part[] = ['actual', 'score', 'reviewScore', 'note'];

const isLevelColumn = ({ level1, level2 }: Indicator, column: number): boolean =>
  [level1, level2].some((level) => level !== null && column >= level.figure.area.left && column <= level.figure.area.right);

/** The draft with the contents of one row written into another; refused where a cell or a formula has no like there. */
const withContents = (draft: Draft, source: Indicator, from: number, to: number, leaveOut: readonly Part[]): Outcome<Draft> => {
  let made = draft;
  const left = leaveOut.flatMap((part) => source[part]?.area.left ?? []);
  for (const [key, content] of draft.sheet.cells) {
    const column = key % 16_384;
    const own = regionAt(draft.sheet, from, column);
    if (Math.floor(key / 16_384) !== from || isLevelColumn(source, column) || column < source.name.area.left || left.includes(column) || own.bottom > from) continue;
    const there = regionAt(draft.sheet, to, column);
    const cell: Address = { row: to, column };
    if (there.top !== to || there.bottom !== to || there.left !== column) return failure(refusals.sharedWeight(cell));
    const formula = content.formula === null ? null : rowFormula(content.formula, draft.sheet.name, from, to);
    if (content.formula !== null && formula === null) return failure(refusals.formulaThere({ row: from, column }));
    made = withCell(made, cell, { ...content, formula }, leaveOut.length > 0 ? COPIED : CARRIED);
  }
  return success(made);
};

const MARK = 'moving';

/** An indicator's row is written a second time, right below it. */
export const duplicateIndicator = (stage: Stage, indicator: Indicator): Made => {
  const place = placeFor(stage.draft.sheet, stage.form, indicator.name.cell, 'after', {});
  if (!place.ok) return place;
  if (indicator.name.area.bottom > indicator.name.area.top) return failure(refusals.tallRow(indicator.name.cell));
  const opened = openRow(stage, place.value, ({ draft, row, beside }) => withContents(draft, indicator, beside ?? row, row, DONE));
  if (!opened.ok) return opened;
  const { draft, row, index } = opened.value;
  const rows = asBefore(stage.form);
  const wanted = [...rows.slice(0, index), (now: Indicator) => now.name.text === indicator.name.text, ...rows.slice(index)];
  return success({ draft, wanted, cell: { row, column: indicator.name.cell.column }, remarks: [] });
};

/** An indicator moves beside another one with all that its row says. */
export const moveIndicator = (stage: Stage, indicator: Indicator, cell: Address, side: Side): Made => {
  const { draft, form, others } = stage;
  const [from, rows] = [form.indicators.indexOf(indicator), asBefore(form)];
  const place = placeFor(draft.sheet, form, cell, side, {});
  if (!place.ok) return place;
  const target = place.value.kind === 'insert' ? place.value.anchor : place.value.model;
  if (place.value.kind === 'insert' && target === indicator) return success({ draft, wanted: rows, cell: indicator.name.cell, remarks: [] });
  if (indicator.name.area.left !== target.name.area.left) return failure(refusals.otherColumns(cell));
  const source = indicator.name.area;
  const named = outsideReference(others, draft.sheet.name, source.top, source.bottom);
  if (!named.ok) return named;
  const exchanged = place.value.kind === 'insert' ? exchange(stage, indicator, target, side) : null;
  if (exchanged !== null) return success(exchanged);
  if (indicator.sharedWith.length > 0 && indicator.weight !== null) return failure(refusals.sharedWeight(indicator.weight.cell));
  if (source.bottom > source.top) return failure(refusals.tallRow(indicator.name.cell));

  const followed: Stage = { ...stage, draft: { ...draft, places: new Map(draft.places).set(MARK, indicator.name.cell) } };
  const opened = openRow(
    followed,
    place.value,
    ({ draft: open, row, beside }) => {
      const at = open.places.get(MARK)?.row ?? source.top;
      const copied = withContents(open, indicator, at, row, []);
      const now = (one: number): number => (beside !== null && one >= row ? one + 1 : one);
      return copied.ok ? success(followRow(copied.value, at, row, beside ?? row, [...form.indicators.map(({ name }) => now(name.cell.row)), row])) : copied;
    },
    source.top,
  );
  if (!opened.ok) return opened;
  const { draft: open, row, index } = opened.value;
  const middle = recognise(open.sheet, open.corrections).forms;
  const old = middle[stage.forms.indexOf(form)];
  const at = open.places.get(MARK);
  const again = old?.indicators.find(({ name }) => name.cell.row === at?.row && name.cell.column === at.column);
  if (old === undefined || again === undefined) return failure(refusals.notUnderstood(indicator.name.cell));
  const arrived: Address = { row, column: indicator.name.cell.column };
  const tracked = { ...open, places: new Map(open.places).set(MARK, arrived) };
  const rest = withoutRow({ ...stage, draft: tracked, form: old, forms: middle }, again);
  if (!rest.ok) return rest;
  const held = cellAt(draft.sheet, source.top, source.left);
  const isMoved = (now: Indicator): boolean => contentOf(now) === contentOf(indicator) && weightSaid(now) === weightSaid(indicator) && now.name.value === held?.value;
  const wanted = rows.flatMap((one) => (one === from ? [] : [one]));
  const before = index > from ? index - 1 : index;
  const places = new Map([...rest.value.places].filter(([name]) => name !== MARK));
  for (const [name, was] of draft.places) if (was?.row === source.top && was.column === source.left) places.set(name, rest.value.places.get(MARK) ?? null);
  return success({ draft: { ...rest.value, places }, wanted: [...wanted.slice(0, before), isMoved, ...wanted.slice(before)], cell: rest.value.places.get(MARK) ?? arrived, remarks: [] });
};
