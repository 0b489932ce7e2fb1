import type { Quantity } from '../../measure';
import type { Row } from '../row';
import { meanShare } from '../share';
import { ask, joined, text, type Verdict } from '../verdict';
import { bothFull, compareAmounts } from './compareQuantities';

const overlap = (a: string, b: string): number => [...new Set(a)].filter((character) => b.includes(character)).length;

/** The actual's part for a part of the target: the same noun, else the only one with the same unit. */
const partnerOf = (part: Quantity, among: readonly Quantity[]): Quantity | null => {
  const named = part.label === '' ? [] : among.filter(({ label }) => label !== '' && overlap(part.label, label) >= Math.min(2, part.label.length) && overlap(part.label, label) * 2 >= Math.min(part.label.length, label.length));
  const candidates = named.length > 0 ? named : among.filter(({ unit }) => unit.name !== '' && unit.name === part.unit.name);
  const [only, ...more] = candidates;
  return only === undefined || more.length > 0 ? null : only;
};

const partsOf = (measure: Row['target']): readonly Quantity[] | null => (measure.kind === 'several' ? measure.parts : measure.kind === 'quantity' ? [measure.quantity] : null);

const notUnderstood = (row: Row): Verdict =>
  ask('compound', text(`指标值“${row.shownTarget}”与完成值“${row.shownActual}”含多个数，无法一一对应，请判断`, `target “${row.shownTarget}” and actual “${row.shownActual}” hold several numbers that cannot be paired`), row.pack.higher.clause);

/**
 * Several numbers in one cell: paired by their nouns (论文45篇 with 论文115篇), else by the unit. All parts met is a proposal
 * of full points; parts missed leave the mean as a proposal the person judges.
 */
export const scoreCompound = (row: Row): Verdict | null => {
  if (row.target.kind !== 'several' && row.actual.kind !== 'several') return null;
  if (row.actual.kind === 'words') return null;
  const [targets, actuals] = [partsOf(row.target), partsOf(row.actual)];
  if (targets === null || actuals === null || targets.length === 0) return notUnderstood(row);
  const partners = targets.map((part) => partnerOf(part, actuals));
  const pairs = targets.flatMap((target, index) => {
    const actual = partners[index];
    return actual === undefined || actual === null || actual.doubt === 'negated' ? [] : [{ target, actual }];
  });
  if (pairs.length < targets.length || new Set(partners).size < partners.length) return notUnderstood(row);
  // The direction is that of each part, so each is looked at as the row's target.
  const verdicts = pairs.map(({ target, actual }) => compareAmounts({ ...row, target: { kind: 'quantity', quantity: target } }, target, actual));
  const shares = verdicts.flatMap(({ share }) => (share === null ? [] : [share]));
  if (shares.length < verdicts.length) return notUnderstood(row);
  const all = bothFull(verdicts);
  const reason = joined(text(`含多个数，逐项比较`, 'several numbers, part by part'), ...verdicts.map(({ reason: part }) => part), all ? text('各项均达标', 'all parts met') : text('按各项平均', 'their mean'));
  return { share: meanShare(shares), achievement: null, method: 'compound', certainty: all ? 'suggested' : 'needs-judgement', reason, clause: row.pack.higher.clause, tiered: false, remarks: [] };
};
