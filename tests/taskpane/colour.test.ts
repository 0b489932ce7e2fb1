import { isDark } from '../../src/taskpane/colour';

describe('isDark', () => {
  it.each([['#000000', true], ['#1f1f1f', true], ['#292929', true], ['#107C41', true], ['#f3f2f1', false], ['#FFFFFF', false], ['e6e6e6', false], ['white', false], ['', false]])(
    '%s: %s',
    (colour, dark) => expect(isDark(colour)).toBe(dark),
  );
});
