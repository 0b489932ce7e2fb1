import { comparePoints } from './agreement';
import { printedNumber, isEmpty } from '../figure/printed';
import type { Draft, ReviewInput } from './check';
import { assessedRows, digits, printedOf, sameCell, wordsOf, type AssessedRow } from './parts';

/** How a printed score differs from the rules: full marks for a target missed, points lost though met, or another number. */
export type GapKind = 'full-score-though-missed' | 'met-but-reduced' | 'score-differs';

const isMet = ({ result }: AssessedRow): boolean => result.weight !== null && result.score !== null && result.score.gte(result.weight);

const kindOf = (row: AssessedRow): GapKind => {
  const { result, indicator } = row;
  if (result.certainty !== 'certain') return 'score-differs';
  if (isMet(row)) return 'met-but-reduced';
  const printed = printedNumber(indicator.score);
  return printed !== null && result.weight !== null && printed.gte(result.weight) ? 'full-score-though-missed' : 'score-differs';
};

/** Words that say the same as the target are in the upper tier; how much of it is a person's to judge. */
const isWords = ({ indicator: { target }, result: { method } }: AssessedRow): boolean => (method === 'same-words' || method === 'quality-tier') && !/\d/.test(target?.text ?? '');

const softened = (row: AssessedRow): boolean => isMet(row) && ((row.indicator.note !== null && !isEmpty(row.indicator.note)) || isWords(row));

const draftOf = (row: AssessedRow): readonly Draft[] => {
  const { indicator, result } = row;
  const { score, actual, target, note, name } = indicator;
  if (score === null || result.score === null) return [];
  return [
    {
      severity: result.certainty !== 'certain' ? 'question' : softened(row) ? 'warning' : 'error',
      cells: [score.cell, ...[actual, target, note].flatMap((figure) => (figure === null ? [] : [figure.cell]))],
      printed: printedOf(score),
      computed: result.score.toNumber(),
      arithmetic: result.explanation,
      message: {
        zh: `“${wordsOf(name)}”按规则应得 ${digits(result.score)} 分，表中为 ${score.text} 分。${result.explanation.zh}`,
        en: `By the rules “${wordsOf(name)}” scores ${digits(result.score)}, but ${score.text} is printed. ${result.explanation.en}`,
      },
    },
  ];
};

/** The rows whose printed score differs from the computed one in this way; tolerance 0.1 points, or the decimals printed. */
export const scoreGaps = ({ form, assessment }: ReviewInput, kind: GapKind): readonly Draft[] => {
  const rows = assessedRows(form, assessment);
  return rows.flatMap((row, index) => {
    const { indicator, result } = row;
    const repeated = sameCell(rows[index - 1]?.indicator.score ?? null, indicator.score);
    if (repeated || result.weightSource === 'inferred' || comparePoints(indicator.score, result.score, result.weight) !== 'differ') return [];
    return kindOf(row) === kind ? draftOf(row) : [];
  });
};
