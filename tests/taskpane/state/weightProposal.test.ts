import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { scoreBoard } from '../../../src/taskpane/state/scoreBoard';
import { fullPoints, proposeWeights, proposedSum, shareOut } from '../../../src/taskpane/state/weightProposal';
import { selfEvaluation } from '../selfEvaluation';
import { evaluated } from './evaluated';

const NO_WEIGHTS = { G12: '', G13: '', G14: '', G15: '', G16: '', G17: '' };
const proposal = (changed: Readonly<Record<string, string | number>>) => {
  const form = evaluated(selfEvaluation({ ...NO_WEIGHTS, ...changed }));
  const { rows } = scoreBoard(form);
  const weights = proposeWeights(form, rows);
  return { weights, full: fullPoints(form, rows).toFixed(), sum: proposedSum(rows, weights)?.toFixed() };
};

describe('proposed weights', () => {
  it('share the points printed in the level labels evenly', () => {
    expect(proposal({})).toEqual({ weights: { D13: '25', D14: '25' }, full: '90', sum: '90' });
  });

  it('take the points of the levels from the rule pack where none are printed', () => {
    const bare = { 'B13:B14': '产出指标', B15: '效益指标', B16: '满意度指标' };
    expect(proposal(bare)).toEqual({ weights: { D13: '25', D14: '25', D15: '30', D16: '10' }, full: '90', sum: '90' });
  });

  it('keep to the points of a level 2 and share the rest of the level 1', () => {
    expect(proposal({ C13: '数量指标（15分）', C14: '质量指标（35分）' })).toMatchObject({ weights: {}, full: '90', sum: '90' });
    expect(proposal({ C13: '数量指标（15分）' })).toMatchObject({ weights: { D14: '35' }, sum: '90' });
  });

  it('share what is left among rows whose level nobody knows', () => {
    expect(proposal({ B15: '其他方面', B16: '满意度指标（10分）' })).toMatchObject({ weights: { D13: '25', D14: '25', D15: '30' }, sum: '90' });
  });

  it('are no sum while one of them is no number', () => {
    const form = evaluated(selfEvaluation(NO_WEIGHTS));
    expect(proposedSum(scoreBoard(form).rows, { D13: '25', D14: '很多' })).toBeNull();
  });
});

describe('shareOut', () => {
  it.each([[50, 3, ['17', '16.5', '16.5']], [10, 4, ['2.5', '2.5', '2.5', '2.5']], [10, 3, ['3.5', '3.5', '3']], [7.3, 2, ['3.5', '3.8']]])('%d points over %d rows: %j', (points, count, shares) =>
    expect(shareOut(new Decimal(points), count).map((share) => share.toFixed())).toEqual(shares));

  it('always makes the whole, without a negative part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 40 }), (hundredths, count) => {
        const points = new Decimal(hundredths).div(100);
        const shares = shareOut(points, count);
        expect(shares.reduce((total, share) => total.plus(share), new Decimal(0)).toFixed()).toBe(points.toFixed());
        expect(shares.every((share) => share.gte(0))).toBe(true);
      }),
    );
  });
});
