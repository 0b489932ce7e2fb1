import { formatAddress } from '../../../src/core/sheet/address';
import { checks } from '../../../src/core/review';
import { anomalies, FITTING, reviewPublished, touches, type Anomaly, type FoundIn } from './reviewFixtures';

let found: readonly FoundIn[] = [];

beforeAll(async () => {
  found = await reviewPublished();
}, 60_000);

const listed = (strength: Anomaly['strength']): readonly Anomaly[] => anomalies.filter((anomaly) => anomaly.strength === strength);

const described = ({ file, sheet, cells, explanation }: Anomaly): string => `${file} ${sheet} ${cells.join(',')}: ${explanation}`;

test('all that is certainly wrong in the published forms is found', () => {
  expect(listed('certain').filter((anomaly) => !found.some((finding) => touches(finding, anomaly))).map(described)).toEqual([]);
});

test.each<[Anomaly['strength'], number]>([
  ['likely', 0.95],
  ['question', 0.9],
])('of what is %s at least %s is found', (strength, floor) => {
  const all = listed(strength);
  expect(all.filter((anomaly) => found.some((finding) => touches(finding, anomaly))).length / all.length).toBeGreaterThanOrEqual(floor);
});

test.each<[Anomaly['strength'], number]>([
  ['certain', 1],
  ['likely', 0.95],
  ['question', 0.9],
])('what is %s and found is as grave as that: at least %s', (strength, floor) => {
  const known = listed(strength).filter((anomaly) => found.some((finding) => touches(finding, anomaly)));
  const fitting = known.filter((anomaly) => found.some((finding) => touches(finding, anomaly) && FITTING[strength].includes(finding.finding.severity)));
  expect(fitting.length / known.length).toBeGreaterThanOrEqual(floor);
});

test('nothing that is right is called an error', () => {
  const unlisted = found
    .filter((finding) => finding.finding.severity === 'error' && !anomalies.some((anomaly) => touches(finding, anomaly)))
    .map(({ file, finding: { sheet, rule, cells } }) => `${file} ${sheet} ${rule} ${cells.map(formatAddress).join(',')}`);
  expect(unlisted).toEqual([]);
});

test('every finding names its cells and says in both languages what is the matter, why, and what to do', () => {
  const ids = new Set(checks.map(({ id }) => id));
  for (const { finding } of found) {
    expect(finding.cells.length).toBeGreaterThan(0);
    expect(ids).toContain(finding.rule);
    expect(finding.message.zh).toMatch(/[\u4e00-\u9fff].*[。？]/);
    expect(finding.message.en).toMatch(/^\S.*[.?)]/);
    expect(finding.suggestion.zh).toMatch(/^请.*。$/);
    expect(finding.reply.zh).toContain(finding.sheet);
    for (const text of [finding.arithmetic, finding.basis, finding.title]) for (const words of [text.zh, text.en]) expect(words.length).toBeGreaterThan(1);
  }
});

test('the name of a finding is its own and the same when the workbook is read again', async () => {
  const again = await reviewPublished();
  expect(again.map(({ finding }) => finding.id)).toEqual(found.map(({ finding }) => finding.id));
});

test('every check has an id and a title of its own', () => {
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  expect(new Set(checks.map(({ title }) => title.zh)).size).toBe(checks.length);
  for (const { id } of checks) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});
