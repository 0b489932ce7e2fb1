import type { Figure, Form, Indicator, Level } from '../recognise/form';
import { isCellError } from '../sheet/snapshot';
import type { IndicatorEntry, Template } from '../template';
import { carriedYears } from './history';
import { isFilled, losses, type Loss } from './loss';
import { columnsByName, reasons } from './reasons';
import { termsOf } from './terms';
import { entryOf, textOf } from './values';
import { carriedWeights } from './weights';

export interface CarriedIndicators {
  readonly entries: readonly IndicatorEntry[];
  readonly lost: readonly Loss[];
}

type Room = NonNullable<Template['room']>;

const labelOf = (level: Level | null): string | null => (level === null ? null : textOf({ ...level.figure, text: level.name }));

const isSign = (figure: Figure): boolean => /^[≥≤<>=＞＜＝≧≦]+$/.test(figure.text.trim());

/** Operator and unit have columns of their own, or are written before and behind the target; words such as 定性 are not. */
const signLosses = (form: Form, { operator, unit, target }: Indicator): readonly Loss[] => [
  ...losses(form, [isFilled(operator) && !isSign(operator) && operator.text.trim() !== '定性' ? operator : null], reasons.noColumn(columnsByName.operator)),
  ...(isFilled(target) ? [] : losses(form, [operator, unit], reasons.noColumn(columnsByName.unit))),
];

/** What a row holds beside its name. */
const restOf = ({ target, actual, weight, score, reviewScore, note, method, basis, operator, unit, history }: Indicator): readonly (Figure | null)[] =>
  [target, actual, weight, score, reviewScore, note, method, basis, operator, unit, ...Object.values(history)];

/** What a row holds that has no place in the new form, whatever the year. */
const rowLosses = (form: Form, indicator: Indicator, room: Room): readonly Loss[] => [
  ...losses(form, [indicator.score], reasons.result(columnsByName.score, form.year)),
  ...losses(form, [indicator.reviewScore], reasons.result(columnsByName.reviewScore, form.year)),
  ...losses(form, [indicator.note], form.kind === 'target-declaration' ? reasons.noColumn(columnsByName.note) : reasons.result(columnsByName.note, form.year)),
  ...losses(form, [indicator.method], reasons.noColumn(columnsByName.method)),
  ...(room.basis ? [] : losses(form, [indicator.basis], reasons.noColumn(columnsByName.basis))),
  ...(room.weights ? [] : losses(form, [indicator.weight], reasons.noColumn(columnsByName.weight))),
  ...losses(form, [indicator.target, indicator.actual].filter((figure) => figure !== null && isCellError(figure.value)), reasons.cellError),
  ...signLosses(form, indicator),
];

/** Points in the labels of the categories where no row has points of its own. */
const labelLosses = (form: Form): readonly Loss[] =>
  form.indicators.some(({ weight }) => isFilled(weight))
    ? []
    : losses(form, form.indicators.flatMap(({ level1, level2 }) => [level1, level2].map((level) => (level?.points == null ? null : level.figure))), reasons.levelPoints);

/** The indicators of a form for a form of `year`, and everything in their rows that finds no place there. */
export const carriedIndicators = (form: Form, template: Template, year: number, room: Room): CarriedIndicators => {
  const terms = termsOf(form);
  const { weights, lost: weightLosses } = carriedWeights(form);
  const rows = form.indicators.map((indicator, index) => ({ indicator, term: terms[index] ?? 'annual', weight: weights[index] ?? null }));
  const noPlace = template.kind === 'self-evaluation' ? reasons.longTerm : reasons.noLongTerm;
  const staying = rows.filter(({ term }) => term === 'annual' || room.longTerm);
  const gone = rows.filter((row) => !staying.includes(row)).map(({ indicator }) => indicator);
  const later = form.year !== null && form.year !== year;
  const carried = staying.map(({ indicator, term, weight }) => {
    const { history, lost } = term === 'annual' ? carriedYears(form, indicator, year, room) : { history: {}, lost: [] };
    const target = entryOf(indicator.target);
    const entry: IndicatorEntry = {
      level1: labelOf(indicator.level1),
      level2: labelOf(indicator.level2),
      name: indicator.name.text.trim(),
      target: target === null || !later || term === 'long' ? target : { ...target, earlier: true },
      operator: textOf(indicator.operator),
      unit: textOf(indicator.unit),
      weight: room.weights ? weight : null,
      basis: room.basis ? textOf(indicator.basis) : null,
      history,
      term,
      goal: indicator.goal,
    };
    return { entry, lost: [...lost, ...rowLosses(form, indicator, room)] };
  });
  return {
    entries: carried.map(({ entry }) => entry),
    lost: [
      ...gone.flatMap((indicator) => [...losses(form, [indicator.name], noPlace), ...losses(form, restOf(indicator), reasons.longTermRow)]),
      ...carried.flatMap(({ lost }) => lost),
      ...(room.weights ? [...weightLosses, ...labelLosses(form)] : []),
    ],
  };
};
