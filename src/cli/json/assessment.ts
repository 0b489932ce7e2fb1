import type { Decimal } from 'decimal.js';
import type { Finding, NotChecked } from '../../core/review';
import type { Assessment } from '../../core/score/assessment';
import { formatAddress } from '../../core/sheet/address';
import type { CellEdit } from '../../core/sheet/edit';
import { textIn, type Locale } from '../../locales/say';
import { contentJson } from './values';

const numberJson = (number: Decimal | null): number | null => number?.toNumber() ?? null;

/** The recomputed scores of a form; `total` is null while anything is still to be decided. */
export const assessmentJson = (assessment: Assessment, locale: Locale) => ({
  indicators: assessment.indicators.map(({ cell, score, ratio, method, certainty, explanation }) => ({
    cell: formatAddress(cell),
    score: numberJson(score),
    ratio: numberJson(ratio),
    method,
    certainty,
    explanation: textIn(explanation, locale),
  })),
  budget: assessment.budget.map(({ cell, rate, score }) => ({ cell: formatAddress(cell), rate: numberJson(rate), score: numberJson(score) })),
  total: numberJson(assessment.total),
  grade: assessment.grade === null ? null : textIn(assessment.grade, locale),
});

/** A cell to be written. */
export const editJson = ({ sheet, cell, before, after, role, why }: CellEdit, locale: Locale) => ({
  sheet,
  cell: formatAddress(cell),
  before: contentJson(before),
  after: contentJson(after),
  kind: role,
  why: textIn(why, locale),
});

/** Something a reviewer would ask about. */
export const findingJson = (finding: Finding, locale: Locale) => ({
  sheet: finding.sheet,
  rule: finding.rule,
  severity: finding.severity,
  cells: finding.cells.map(formatAddress),
  printed: finding.printed,
  computed: finding.computed,
  message: textIn(finding.message, locale),
  id: finding.id,
  title: textIn(finding.title, locale),
  arithmetic: textIn(finding.arithmetic, locale),
  basis: textIn(finding.basis, locale),
  suggestion: textIn(finding.suggestion, locale),
  reply: textIn(finding.reply, locale),
  others: finding.others.map(({ file, sheet, cell }) => ({ file, sheet, cell: formatAddress(cell) })),
});

/** What no check could look at. */
export const notCheckedJson = ({ sheet, cell, reason }: NotChecked, locale: Locale) => ({ sheet, cell: cell === null ? null : formatAddress(cell), reason: textIn(reason, locale) });
