import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sum, type Board, type Tally } from './tally';

/** Share of the places that are right, as a percentage cut (never rounded up) to two decimals. */
export const shareOf = ({ right, places }: Pick<Tally, 'right' | 'places'>): number => (places === 0 ? 100 : Math.floor((right / places) * 10_000) / 100);

const row = (name: string, tally: Omit<Tally, 'family'>): string =>
  `| ${[
    name,
    `${tally.found}/${tally.forms}`,
    `${tally.right}/${tally.places}`,
    `${shareOf(tally).toFixed(2)} %`,
    tally.whole,
    tally.confidentlyWrong,
    tally.certain,
    tally.suggested,
    tally.toDecide,
  ].join(' | ')} |`;

/** What the layouts taught us is written by hand and stands below the table. */
const lessons = (): string => readFileSync(path.join(__dirname, 'lessons.md'), 'utf8');

/** The scoreboard as the committed document. */
export const documentOf = ({ tallies, extra }: Board): string =>
  `# Recognition

Made by \`npm run scoreboard\` from the real forms in \`tests/fixtures\`; do not edit. A test fails where it is not what the script makes, or where a family falls below the share it once had.

- **places right**: of all cells a person read in the forms (names, targets, actuals, weights, scores, notes, operators, units, targets of earlier years, the total row of the funds, goals, totals) and of the year and project, those that we read the same. An indicator seen where there is none counts as wrong.
- **wholly right**: forms without one wrong place. **sure and wrong**: forms with a confidence of 0.9 or more that have one.
- **certain, suggested, to decide**: filled-in rows of self-evaluations by how sure their recomputed score is.

| family | forms found | places right | share | wholly right | sure and wrong | certain | suggested | to decide |
|---|---|---|---|---|---|---|---|---|
${tallies.map((tally) => row(tally.family, tally)).join('\n')}
${row('**all**', sum(tallies))}

Forms seen where there is none: ${extra}.

${lessons()}`;
