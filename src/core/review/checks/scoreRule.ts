import { comparePoints } from '../agreement';
import { isEmpty, printedNumber } from '../../figure/printed';
import type { Check, Severity } from '../finding';
import { assessedRows, digits, printedOf, sameCell, wordsOf, type AssessedRow } from '../parts';

const isMet = ({ result }: AssessedRow): boolean => result.weight !== null && result.score !== null && result.score.gte(result.weight);

const hasNote = ({ indicator: { note } }: AssessedRow): boolean => note !== null && !isEmpty(note);

/** What kind of disagreement it is, and how grave. */
const judge = (row: AssessedRow): { readonly rule: string; readonly severity: Severity } => {
  const { result, indicator } = row;
  const printed = printedNumber(indicator.score);
  if (result.certainty !== 'certain') return { rule: 'score-differs', severity: 'question' };
  if (isMet(row)) return { rule: 'met-but-reduced', severity: hasNote(row) ? 'warning' : 'error' };
  const full = printed !== null && result.weight !== null && printed.gte(result.weight);
  return { rule: full ? 'full-score-though-missed' : 'score-differs', severity: 'error' };
};

/** A printed score has to follow from target and actual by the rules in force; tolerance 0.1 points, or the decimals printed. */
export const scoreRule: Check = ({ form, assessment }) => {
  const rows = assessedRows(form, assessment);
  return rows.flatMap((row, index) => {
    const { indicator, result } = row;
    const { score, actual, target, note } = indicator;
    const repeated = sameCell(rows[index - 1]?.indicator.score ?? null, score);
    if (score === null || repeated || result.score === null || result.weightSource === 'inferred') return [];
    if (comparePoints(score, result.score, result.weight) !== 'differ') return [];
    return [
      {
        ...judge(row),
        cells: [score.cell, ...[actual, target, note].flatMap((figure) => (figure === null ? [] : [figure.cell]))],
        printed: printedOf(score),
        computed: result.score.toNumber(),
        message: {
          zh: `“${wordsOf(indicator.name)}”按规则应得 ${digits(result.score)} 分，表中为 ${score.text} 分。${result.explanation.zh}`,
          en: `By the rules “${wordsOf(indicator.name)}” scores ${digits(result.score)}, but ${score.text} is printed. ${result.explanation.en}`,
        },
      },
    ];
  });
};
