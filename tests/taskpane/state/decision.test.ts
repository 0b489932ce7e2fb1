import { Decimal } from 'decimal.js';
import type { Decision } from '../../../src/core/score/assessment';
import { decisionDraft, settle, tierOf, tierStart } from '../../../src/taskpane/state/decision';
import { type Judged, judgedRow } from '../../../src/taskpane/state/judged';
import { EMPTY_DRAFTS } from '../../../src/taskpane/state/paneState';
import { scoreBoard } from '../../../src/taskpane/state/scoreBoard';
import { selfEvaluation } from '../selfEvaluation';
import { evaluated } from './evaluated';

const tier = (id: string, low: string, high: string): Judged['tiers'][number] => ({ id, label: { zh: id, en: id }, low: new Decimal(low), high: new Decimal(high) });
const [TOP, MIDDLE, BOTTOM] = [tier('top', '0.8', '1'), tier('middle', '0.6', '0.8'), tier('bottom', '0', '0.6')];
const JUDGED: Judged = { key: 'D15', weight: new Decimal(30), places: 2, tiers: [TOP, MIDDLE, BOTTOM], decided: null, proposed: null, target: '明显提升', actual: '有所提升' };
const decision: Decision = { score: '20', tier: 'middle', target: '明显提升', actual: '有所提升' };

describe('what is typed for a score', () => {
  it.each([
    ['27', null, null],
    ['0', null, null],
    ['30', null, null],
    ['30.01', null, 'out-of-range'],
    ['-1', null, 'out-of-range'],
    ['—', null, 'not-a-number'],
    ['1.234', null, 'too-many-places'],
    ['', null, null],
    ['20', 'middle', null],
    ['24', 'middle', null],
    ['17.9', 'middle', 'out-of-range'],
    ['24.1', 'middle', 'out-of-range'],
  ])('%j in the tier %s: %s', (typed, id, fault) => {
    const drafts = { ...EMPTY_DRAFTS, scores: { D15: typed }, tiers: id === null ? {} : { D15: id } };
    expect(decisionDraft(JUDGED, drafts).fault?.kind ?? null).toBe(fault);
  });

  it('begins with what was decided before', () => {
    expect(decisionDraft({ ...JUDGED, decided: decision }, EMPTY_DRAFTS)).toMatchObject({ tier: MIDDLE, typed: '20', fault: null });
  });

  it('is remembered with what was judged', () => {
    const draft = decisionDraft(JUDGED, { ...EMPTY_DRAFTS, scores: { D15: '２０．０' }, tiers: { D15: 'middle' } });
    expect(settle(JUDGED, draft)).toEqual(decision);
    expect(settle(JUDGED, decisionDraft(JUDGED, { ...EMPTY_DRAFTS, scores: { D15: '31' } }))).toBeNull();
    expect(settle(JUDGED, decisionDraft(JUDGED, EMPTY_DRAFTS))).toBeNull();
  });
});

describe('points taken off by a constraint', () => {
  const constraint: Judged = { ...JUDGED, weight: new Decimal(-5), tiers: [] };
  it.each([['-5', null], ['－3', null], ['0', null], ['-5.5', 'out-of-range'], ['2', 'out-of-range'], ['-', 'not-a-number'], ['--3', 'not-a-number']])('%j: %s', (typed, fault) => {
    expect(decisionDraft(constraint, { ...EMPTY_DRAFTS, scores: { D15: typed } }).fault?.kind ?? null).toBe(fault);
  });

  it('are remembered as a negative number', () => {
    const draft = decisionDraft(constraint, { ...EMPTY_DRAFTS, scores: { D15: '－3' } });
    expect(settle(constraint, draft)?.score).toBe('-3');
  });
});

describe('choosing a tier', () => {
  it('starts the best one at the full weight and asks for the points in a lower one', () => {
    expect([TOP, MIDDLE, BOTTOM].map((chosen) => tierStart(JUDGED, chosen))).toEqual(['30', '', '']);
  });
  it('starts from the proposal where it lies in the tier', () => {
    expect([TOP, MIDDLE, BOTTOM].map((chosen) => tierStart({ ...JUDGED, proposed: '21' }, chosen))).toEqual(['30', '21', '']);
  });
  it('gives points on a border to the better tier', () => {
    expect(['30', '24', '18', '0', '31'].map((points) => tierOf(JUDGED, points)?.id ?? null)).toEqual(['top', 'top', 'middle', 'bottom', null]);
  });
});

describe('what may be judged', () => {
  const row = (decided: Decision | null, changed = {}): Judged | null => {
    const form = evaluated(selfEvaluation(changed), { scores: decided === null ? {} : { D15: decided }, weights: {} });
    const [, , judgedOne] = scoreBoard(form).rows;
    return judgedOne === undefined ? null : judgedRow(judgedOne, form.pack, decided);
  };

  it('is a row of words, by the tiers of the rule pack', () => {
    expect(row(null)?.tiers).toHaveLength(3);
    expect(row(null)).toMatchObject({ key: 'D15', decided: null, target: '明显提升', actual: '有所提升' });
  });

  it('keeps its tiers once it is decided', () => {
    const known = row(null)?.tiers[1]?.id ?? '';
    const judged = row({ ...decision, tier: known });
    expect(judged).toMatchObject({ decided: { score: '20' }, proposed: null });
    expect(judged?.tiers.map(({ id }) => id)).toContain(known);
  });

  it('forgets a decision about another actual', () => {
    expect(row(decision, { F15: '显著提升' })?.decided).toBeNull();
  });
});
