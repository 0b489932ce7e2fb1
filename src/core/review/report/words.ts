import type { Text } from '../../outcome';
import type { Finding, Severity } from '../finding';

/** The language a sheet is written in. */
export type Language = keyof Text;

/** Severities, gravest first, as a person calls them. */
export const SEVERITIES: readonly { readonly id: Severity; readonly name: Text }[] = [
  { id: 'error', name: { zh: '错误', en: 'Error' } },
  { id: 'warning', name: { zh: '提醒', en: 'Warning' } },
  { id: 'question', name: { zh: '疑问', en: 'Question' } },
];

/** The name of a severity. */
export const severityName = (severity: Severity): Text => SEVERITIES.find(({ id }) => id === severity)?.name ?? { zh: '', en: '' };

/** The gravest in front, else as they came. */
export const byGravity = <T extends Pick<Finding, 'severity'>>(findings: readonly T[]): readonly T[] => SEVERITIES.flatMap(({ id }) => findings.filter(({ severity }) => severity === id));

/** How many of each severity, and in all. */
export const countsOf = (findings: readonly Finding[]): readonly number[] => [...SEVERITIES.map(({ id }) => findings.filter(({ severity }) => severity === id).length), findings.length];

/** `错误 3 处，提醒 2 处，疑问 0 处，共 5 处`, from the counts of `countsOf`. */
export const countSentence = (counts: readonly number[], language: Language): string => {
  const parts = SEVERITIES.map(({ name }, index) => (language === 'zh' ? `${name.zh} ${String(counts[index])} 处` : `${name.en.toLowerCase()}s: ${String(counts[index])}`));
  const all = String(counts[SEVERITIES.length]);
  return language === 'zh' ? `${parts.join('，')}，共 ${all} 处` : `${parts.join(', ')}, in all: ${all}`;
};
