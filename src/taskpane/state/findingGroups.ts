import type { Finding } from '../../core/review';

/** Findings of one severity. */
export interface FindingGroup {
  readonly severity: Finding['severity'];
  readonly findings: readonly Finding[];
}

const ORDER: readonly Finding['severity'][] = ['error', 'warning', 'question'];

/** Findings by severity, the gravest first; severities without any are left out. */
export const groupFindings = (findings: readonly Finding[]): readonly FindingGroup[] =>
  ORDER.map((severity) => ({ severity, findings: findings.filter((finding) => finding.severity === severity) })).filter(({ findings: found }) => found.length > 0);
