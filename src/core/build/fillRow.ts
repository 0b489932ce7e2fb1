import type { Figure, Form, Indicator } from '../recognise/form';
import { isFiller, wordsOf } from '../recognise/words';
import { cellAt } from '../sheet/snapshot';
import { contains } from '../sheet/area';
import { type Draft, isMerged, regionAt, restructured, withCell } from './draft';

const EMPTIED = { role: 'indicator', why: { zh: '原来的“无”由指标代替', en: 'The indicator takes the place of the empty row' } } as const;
const RETURNED = { role: 'indicator', why: { zh: '这一类没有指标了，按表里的写法填“无”', en: 'The category has no indicator left; the form says so in its own way' } } as const;

/** The columns of an indicator's own cells: from its name on, and no level. */
const isOwnColumn = (model: Indicator, column: number): boolean =>
  ![model.level1, model.level2].some((level) => level !== null && column >= level.figure.area.left && column <= level.figure.area.right) && column >= model.name.area.left;

/** The draft with a row of 无 made free for an indicator: its words go, its cells are joined like those of the model row. */
export const freeFiller = (draft: Draft, filler: Figure, model: Indicator): Draft => {
  const row = filler.cell.row;
  const words = [...draft.sheet.cells].filter(([key, { text }]) => Math.floor(key / 16_384) === row && isOwnColumn(model, key % 16_384) && isFiller(wordsOf(text)));
  const emptied = words.reduce((made, [key]) => withCell(made, { row, column: key % 16_384 }, null, EMPTIED), draft);
  const { area } = filler;
  if (area.left === model.name.area.left && area.right === model.name.area.right) return emptied;
  const sheet = draft.sheet.name;
  const apart = isMerged(area) ? restructured(emptied, { kind: 'unmerge', sheet, area }) : emptied;
  return draft.sheet.merges
    .filter((one) => one.top === model.name.cell.row && one.bottom === one.top && one.right > one.left && one.left >= area.left && one.right <= area.right)
    .reduce((made, one) => restructured(made, { kind: 'merge', sheet, area: { ...one, top: row, bottom: row } }), apart);
};

/** A row of 无 that shows how this form prints a category without indicators; undefined where it prints none. */
export const fillerPattern = (form: Form, indicator: Indicator): Figure | undefined => {
  const { area } = indicator.name;
  return form.placeholders.find(({ text, area: other }) => wordsOf(text) !== '' && isFiller(wordsOf(text)) && !/指标/.test(text) && other.left === area.left && other.right === area.right && other.top === other.bottom);
};

/** The draft with an indicator's row turned into a row of 无, printed like the pattern. */
export const fillAgain = (draft: Draft, indicator: Indicator, pattern: Figure): Draft => {
  const row = indicator.name.cell.row;
  const columns = new Set([...draft.sheet.cells.keys()].flatMap((key) => ([row, pattern.cell.row].includes(Math.floor(key / 16_384)) ? [key % 16_384] : [])));
  return [...columns].reduce((made, column) => {
    const area = regionAt(draft.sheet, row, column);
    const held = cellAt(draft.sheet, row, column);
    if (!isOwnColumn(indicator, column) || area.top !== row || area.bottom !== row || area.left !== column || held?.formula != null) return made;
    const model = cellAt(draft.sheet, pattern.cell.row, column);
    const said = model?.formula === null && isFiller(wordsOf(model.text)) ? model : null;
    return withCell(made, { row, column }, said, RETURNED);
  }, draft);
};

/** The categories of the national frames: a form prints them with 无 where they hold nothing; a category someone made up goes with its last row. */
const FRAME = /数量|质量|时效|成本|经济|社会|生态|可持续|满意/;

/** Whether an indicator is the only one of a category of the frame, whose cell covers this row alone. */
export const standsAlone = (form: Form, indicator: Indicator): boolean => {
  const level = indicator.level2 ?? indicator.level1;
  if (level === null || !FRAME.test(level.name) || indicator.name.area.bottom > indicator.name.area.top) return false;
  const { area } = level.figure;
  const inRow = area.top === indicator.name.area.top && area.bottom === indicator.name.area.bottom;
  const shared = form.indicators.some((other) => other !== indicator && (other.level2 ?? other.level1)?.figure.cell.row === level.figure.cell.row && contains(area, level.figure.cell.row, (other.level2 ?? other.level1)?.figure.cell.column ?? -1));
  const next = form.indicators[form.indicators.indexOf(indicator) + 1];
  const before = form.indicators[form.indicators.indexOf(indicator) - 1];
  const alike = (other: Indicator | undefined): boolean => other !== undefined && other.goal === indicator.goal && (other.level2 ?? other.level1)?.name === level.name;
  return inRow && !shared && !alike(next) && !alike(before);
};
