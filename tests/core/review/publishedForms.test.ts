import { readFileSync } from 'node:fs';
import { evaluate } from '../../../src/core/plan';
import type { Finding } from '../../../src/core/review';
import { formatAddress } from '../../../src/core/sheet/address';
import { readSheets } from '../readSheets';

/** An error or oddity of a published form, found by hand. */
interface Anomaly {
  readonly file: string;
  readonly sheet: string;
  readonly rule: string;
  readonly strength: 'certain' | 'likely' | 'question';
  readonly cells: readonly string[];
}

const anomalies = JSON.parse(readFileSync('tests/fixtures/forms/anomalies.json', 'utf8')) as readonly Anomaly[];
const files = [...new Set(anomalies.map(({ file }) => file))];

const touches = ({ sheet, cells }: Finding, anomaly: Anomaly): boolean => sheet === anomaly.sheet && cells.some((cell) => anomaly.cells.includes(formatAddress(cell)));

let findings: ReadonlyMap<string, readonly Finding[]> = new Map();

beforeAll(async () => {
  const entries = await Promise.all(
    files.map(async (file) => [file, (await readSheets(`forms/${file}`)).flatMap((sheet) => evaluate(sheet).forms.flatMap((form) => form.findings))] as const),
  );
  findings = new Map(entries);
}, 60_000);

const share = (strength: Anomaly['strength']): number => {
  const listed = anomalies.filter((anomaly) => anomaly.strength === strength);
  return listed.filter((anomaly) => findings.get(anomaly.file)?.some((finding) => touches(finding, anomaly))).length / listed.length;
};

test('what is certainly wrong in the published forms is found', () => {
  expect(share('certain')).toBeGreaterThanOrEqual(0.95);
});

test('most of what a careful reviewer would query is found', () => {
  expect(share('likely')).toBeGreaterThanOrEqual(0.85);
});

test('nothing that is right is called an error', () => {
  const unlisted = [...findings].flatMap(([file, found]) =>
    found
      .filter((finding) => finding.severity === 'error' && !anomalies.some((anomaly) => anomaly.file === file && touches(finding, anomaly)))
      .map(({ sheet, rule, cells }) => `${file} ${sheet} ${rule} ${cells.map(formatAddress).join(',')}`),
  );
  expect(unlisted).toEqual([]);
});

test('every finding names its cells and says in both languages what is the matter', () => {
  for (const found of findings.values())
    for (const { cells, message, rule } of found) {
      expect(cells.length).toBeGreaterThan(0);
      expect(message.zh).toMatch(/[\u4e00-\u9fff].*[。？]/);
      expect(message.en).toMatch(/^\S.*[.?)]/);
      expect(rule).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
});
