import type { Decimal } from 'decimal.js';
import { Exact } from '../measure/exact';
import { plainText } from '../measure';
import type { Text } from '../outcome';
import type { Indicator } from '../recognise/form';
import { aggregationOf } from '../score/aggregation';
import type { Assessment, Certainty, IndicatorAssessment } from '../score/assessment';
import { fundsOf } from '../score/execution';
import { type Row, rowOf } from '../score/row';
import type { RulePack } from '../score/rulePack';
import { compareAmounts } from '../score/rules/compareQuantities';
import { pointsOf, valueOf } from '../score/share';
import { aggregate, type Aggregate, isAggregate, type Part, weightedMean } from './aggregate';

/** An indicator of several projects as the department has it. */
export interface RolledUp {
  /** As the first project prints it. */
  readonly name: string;
  readonly projects: number;
  /** The aggregated figures; null for words. */
  readonly target: Aggregate | null;
  readonly actual: Aggregate | null;
  /** Share of the points earned, 0…1; null where nothing may be proposed. */
  readonly ratio: Decimal | null;
  /** Never `certain`: that the rows mean the same thing is read off their names. */
  readonly certainty: Exclude<Certainty, 'certain'>;
  readonly explanation: Text;
}

interface Member {
  readonly funds: Decimal | null;
  readonly indicator: Indicator;
  readonly assessment: IndicatorAssessment;
  readonly row: Row;
}

const membersOf = (projects: readonly Assessment[], pack: RulePack): readonly Member[] =>
  projects.flatMap(({ form, indicators }) =>
    form.indicators.flatMap((indicator, index) => {
      const assessment = indicators[index];
      return assessment === undefined ? [] : [{ funds: fundsOf(form), indicator, assessment, row: rowOf(indicator, form, pack) }];
    }),
  );

/** Rows of one name under one level 2 are taken for the same indicator. */
const sameIndicator = ({ indicator }: Member): string => `${indicator.level2?.name ?? ''}|${plainText(indicator.name.text)}`;

const open = (members: readonly Member[], explanation: Text): Pick<RolledUp, 'target' | 'actual' | 'ratio' | 'certainty' | 'explanation' | 'projects'> => ({
  projects: members.length, target: null, actual: null, ratio: null, certainty: 'needs-judgement', explanation,
});

const joined = (...texts: readonly Text[]): Text => ({ zh: texts.map(({ zh }) => zh).join('；'), en: texts.map(({ en }) => en).join('; ') });
const named = (zh: string, en: string, text: Text): Text => ({ zh: `${zh}：${text.zh}`, en: `${en}: ${text.en}` });

const partsOf = (members: readonly Member[], side: 'target' | 'actual'): readonly [Part, ...Part[]] | null => {
  const [first, ...rest] = members.flatMap(({ funds, row }) => (row[side].kind === 'quantity' ? [{ funds, value: row[side].quantity }] : []));
  return first === undefined || rest.length + 1 < members.length ? null : [first, ...rest];
};

/** Numbers: first aggregated, then scored as one row. */
const ofNumbers = (members: readonly Member[], row: Row, targets: readonly [Part, ...Part[]], actuals: readonly [Part, ...Part[]], pack: RulePack): Omit<RolledUp, 'name'> => {
  const aggregation = aggregationOf(pack);
  const [target, actual] = [aggregate(targets, aggregation), aggregate(actuals, aggregation)];
  if (!isAggregate(target)) return open(members, named('指标值', 'target', target.why));
  if (!isAggregate(actual)) return open(members, named('完成值', 'actual', actual.why));
  const { share, reason } = compareAmounts({ ...row, target: { kind: 'quantity', quantity: target.value }, actual: { kind: 'quantity', quantity: actual.value } }, target.value, actual.value);
  return {
    projects: members.length, target, actual,
    ratio: share === null ? null : valueOf(share),
    certainty: share === null ? 'needs-judgement' : 'suggested',
    explanation: joined(named('指标值', 'target', target.how), named('完成值', 'actual', actual.how), reason, aggregation.clause),
  };
};

/** Words: the shares each project earned, averaged by funds unless the pack takes the plain mean. */
const ofScores = (members: readonly Member[], pack: RulePack): Omit<RolledUp, 'name'> => {
  const { qualitative, clause } = aggregationOf(pack);
  const earned = members.flatMap(({ assessment: { score, weight, certainty }, funds }) => {
    const settled = certainty === 'certain' && score !== null && weight?.gt(0) === true;
    const counts = qualitative === 'mean' ? new Exact(1) : funds;
    return settled && counts !== null ? [{ number: score.div(weight), weight: counts }] : [];
  });
  const mean = earned.length < members.length ? null : weightedMean(earned);
  if (mean === null) return open(members, { zh: '有项目的得分未定，或没有资金额度，不能汇总', en: 'a project is undecided or states no funds: nothing is aggregated' });
  const shown = `${mean.times(100).toDecimalPlaces(2, Exact.ROUND_HALF_UP).toFixed()}%`;
  const how = qualitative === 'mean' ? { zh: '各项目得分比例平均', en: 'mean share of the points' } : { zh: '各项目得分比例按资金加权平均', en: 'share of the points averaged by funds' };
  return { projects: members.length, target: null, actual: null, ratio: mean, certainty: 'suggested', explanation: joined({ zh: `${how.zh} = ${shown}`, en: `${how.en} = ${shown}` }, clause) };
};

const rollUpOne = (first: Member, members: readonly Member[], pack: RulePack): RolledUp => {
  const name = first.indicator.name.text;
  const [targets, actuals] = [partsOf(members, 'target'), partsOf(members, 'actual')];
  return { name, ...(targets === null || actuals === null ? ofScores(members, pack) : ofNumbers(members, first.row, targets, actuals, pack)) };
};

/**
 * Indicators that several project forms share, as the department reports them: numbers are aggregated first and scored
 * then, scores of words are averaged (the notes of the Hubei form). Rows that stand on one form only are left out.
 */
export const rollUp = (projects: readonly Assessment[], pack: RulePack): readonly RolledUp[] => {
  const groups = new Map<string, Member[]>();
  for (const member of membersOf(projects, pack)) groups.set(sameIndicator(member), [...(groups.get(sameIndicator(member)) ?? []), member]);
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first === undefined || members.length < 2 ? [] : [rollUpOne(first, members, pack)];
  });
};

/** The points a rolled-up indicator earns of `weight`, rounded as the pack says; null where nothing may be proposed. */
export const rolledUpPoints = ({ ratio }: Pick<RolledUp, 'ratio'>, weight: Decimal, { rounding }: RulePack): Decimal | null =>
  ratio === null ? null : pointsOf(weight, { over: ratio, under: new Exact(1) }, rounding.places);
