import type { Finding, Severity } from '../../../core/review';
import type { Text } from '../../../core/outcome';
import type { Arrangement, FindingFilter } from './reviewState';
import type { ReviewItem } from './reviewBoard';

/** Findings of one check. */
export interface FindingGroup {
  readonly key: string;
  readonly title: Text;
  readonly severity: Severity;
  readonly items: readonly ReviewItem[];
}

/** Findings of one severity or one sheet, in groups. */
export interface FindingSection {
  readonly key: string;
  /** Null for a sheet. */
  readonly severity: Severity | null;
  readonly groups: readonly FindingGroup[];
  readonly count: number;
}

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'question'];

const standsAs = ({ settlement }: ReviewItem, standing: FindingFilter['standing']): boolean => standing === 'all' || (settlement === null) === (standing === 'open');

/** The items a filter lets through. */
export const filterItems = (items: readonly ReviewItem[], { severity, rule, standing, onlyNew }: FindingFilter): readonly ReviewItem[] =>
  items.filter((item) => {
    const { finding, isNew } = item;
    return (severity === null || finding.severity === severity) && (rule === null || finding.rule === rule) && standsAs(item, standing) && (!onlyNew || isNew);
  });

const groupsOf = (items: readonly ReviewItem[], section: string): readonly FindingGroup[] => {
  const groups = new Map<string, ReviewItem[]>();
  for (const item of items) {
    const name = `${item.finding.severity} ${item.finding.rule}`;
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [item]);
    else known.push(item);
  }
  return [...groups].flatMap(([name, own]) => {
    const [first] = own;
    return first === undefined ? [] : [{ key: `${section}/${name}`, title: first.finding.title, severity: first.finding.severity, items: own }];
  });
};

const bySeverity = (items: readonly ReviewItem[]): readonly ReviewItem[] => SEVERITIES.flatMap((severity) => items.filter(({ finding }) => finding.severity === severity));

/** Findings in sections: the gravest first, or sheet by sheet; equal ones (of the same check) stand together. */
export const arrangeItems = (items: readonly ReviewItem[], by: Arrangement): readonly FindingSection[] => {
  const keys = by === 'severity' ? SEVERITIES : [...new Set(items.map(({ finding }) => finding.sheet))];
  const keyOf = (finding: Finding): string => (by === 'severity' ? finding.severity : finding.sheet);
  return keys.flatMap((key) => {
    const own = bySeverity(items.filter(({ finding }) => keyOf(finding) === key));
    const severity = by === 'severity' ? (own[0]?.finding.severity ?? null) : null;
    return own.length === 0 ? [] : [{ key, severity, groups: groupsOf(own, key), count: own.length }];
  });
};

/** The checks that found something, with how many findings pass a filter but for its check. */
export const checksIn = (items: readonly ReviewItem[]): readonly { readonly rule: string; readonly title: Text; readonly count: number }[] => {
  const checks = new Map<string, { readonly title: Text; count: number }>();
  for (const { finding } of items) {
    const known = checks.get(finding.rule);
    if (known === undefined) checks.set(finding.rule, { title: finding.title, count: 1 });
    else known.count += 1;
  }
  return [...checks].map(([rule, check]) => ({ rule, ...check })).sort((a, b) => b.count - a.count);
};
