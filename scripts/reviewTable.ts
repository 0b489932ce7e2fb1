/** `npm run review-table`: writes docs/review.md, the checks and what they find in the published forms. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { checks } from '../src/core/review';
import { formatAddress } from '../src/core/sheet/address';
import { anomalies, FITTING, reviewPublished, touches, type Anomaly, type FoundIn } from '../tests/core/review/reviewFixtures';

const STRENGTHS: readonly Anomaly['strength'][] = ['certain', 'likely', 'question'];

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map((cell) => String(cell).replace(/\|/g, '\\|').replace(/\s+/g, ' ')).join(' | ')} |`).join('\n');

const place = ({ file, sheet, cells }: { readonly file: string; readonly sheet: string; readonly cells: readonly string[] }): string => `${file} · ${sheet} · ${cells.slice(0, 4).join(', ')}${cells.length > 4 ? ', …' : ''}`;

const documentOf = (found: readonly FoundIn[]): string => {
  const isFound = (anomaly: Anomaly): boolean => found.some((finding) => touches(finding, anomaly));
  const fits = (anomaly: Anomaly): boolean => found.some((finding) => touches(finding, anomaly) && FITTING[anomaly.strength].includes(finding.finding.severity));
  const listed = (strength: Anomaly['strength']): readonly Anomaly[] => anomalies.filter((anomaly) => anomaly.strength === strength);
  const extra = found.filter((finding) => finding.finding.severity === 'error' && !anomalies.some((anomaly) => touches(finding, anomaly)));
  const rules = [...new Set(anomalies.map(({ rule }) => rule))].sort();
  return `# Review: what is checked, and what is found

Made by \`npm run review-table\` from the published forms in \`tests/fixtures/forms\`, read one by one and against one another. \`anomalies.json\` beside them lists by hand what is wrong in them.

## Found

${table(
  ['strength', 'listed', 'found at its cells', 'with a fitting severity'],
  STRENGTHS.map((strength) => [strength, listed(strength).length, listed(strength).filter(isFound).length, listed(strength).filter(fits).length]),
)}

Findings in all: ${String(found.length)}. Findings of severity error that the list does not know: ${String(extra.length)}${extra.map(({ file, finding }) => `\n- ${place({ file, sheet: finding.sheet, cells: finding.cells.map(formatAddress) })}: ${finding.message.en}`).join('')}

## By kind of anomaly

${table(
  ['kind', ...STRENGTHS],
  rules.map((rule) => [rule, ...STRENGTHS.map((strength) => {
    const of = listed(strength).filter((anomaly) => anomaly.rule === rule);
    return of.length === 0 ? '' : `${String(of.filter(isFound).length)}/${String(of.length)}`;
  })]),
)}

## Not found

What is missing here needs the sense of the words, not arithmetic or the logic of a form.

${table(['strength', 'where', 'what'], anomalies.filter((anomaly) => !isFound(anomaly)).map((anomaly) => [anomaly.strength, place(anomaly), anomaly.explanation]))}

## Checks

${table(['id', 'severity', 'scope', 'title', 'rule'], checks.map(({ id, severity, scope, title, rule }) => [`\`${id}\``, severity, scope, `${title.zh} · ${title.en}`, `${rule.zh} · ${rule.en}`]))}
`;
};

void reviewPublished().then((found) => {
  const document = documentOf(found);
  writeFileSync(path.join(__dirname, '..', 'docs', 'review.md'), document);
  process.stdout.write(document.slice(document.indexOf('| strength'), document.indexOf('## By kind')));
});
