import { readFileSync } from 'node:fs';
import { publishedScores, scoresDocument } from './publishedScores';

describe('the table of published scores', () => {
  it('is what the script makes', () => expect(readFileSync('docs/scores.md', 'utf8')).toBe(scoresDocument(publishedScores())));

  it('has every published score of the Zibo forms as ours', () => {
    const zibo = publishedScores().filter(({ file }) => file === 'zibo-2021');
    expect(zibo.map(({ equal, differences, withoutPoints }) => [equal, differences.length, withoutPoints])).toEqual([25, 8, 9, 10, 11, 9, 11, 13].map((equal) => [equal, 0, 0]));
  });

  it('tells why of every score that differs', () => {
    const reasons = publishedScores().flatMap(({ differences }) => differences);
    expect(reasons.filter(({ why, cell }) => why === '' || cell === '')).toEqual([]);
    expect(new Set(reasons.map(({ why }) => why.replace(/[\d.]+/g, 'n')))).toContain('full points printed though the target was missed');
  });

  it('knows no score for rows without points', () => {
    const hongshan = publishedScores().filter(({ file }) => file === 'hongshan-2021-department');
    expect(hongshan.map(({ equal, differences }) => [equal, differences.length])).toEqual(hongshan.map(() => [0, 0]));
    expect(hongshan.every(({ withoutPoints }) => withoutPoints > 0)).toBe(true);
  });
});
