import { Decimal } from 'decimal.js';
import { parsePoints, showPoints, showShare } from '../../../src/taskpane/state/figures';

describe('showPoints', () => {
  it.each([['8.970', '8.97'], ['10.00', '10'], ['8.975', '8.98'], ['0', '0'], ['1e-7', '0']])('%s → %s', (points, shown) => expect(showPoints(new Decimal(points))).toBe(shown));
});

describe('showShare', () => {
  it.each([['1', '100%'], ['0.9714', '97.1%'], ['1.3333', '133.3%']])('%s → %s', (share, shown) => expect(showShare(new Decimal(share))).toBe(shown));
});

describe('parsePoints', () => {
  it.each([['8.5', '8.5'], [' 12 ', '12'], ['８．５', '8.5'], ['8。5', '8.5'], ['10分', '10'], ['0', '0']])('%s is %s', (typed, points) =>
    expect(parsePoints(typed)?.toFixed()).toBe(points));
  it.each(['', '优', '-1', '1e3', '=1', '8.5.1', '0x10', 'Infinity', '٣'])('%s is no number of points', (typed) => expect(parsePoints(typed)).toBeNull());
});
