import type { Evaluation } from '../../../core/plan';
import { type Finding, type NotChecked, reviewWorkbook } from '../../../core/review';
import { formatAddress } from '../../../core/sheet/address';
import type { SheetSnapshot } from '../../../core/sheet/snapshot';
import { evaluateOnce } from '../../../session/evaluateOnce';
import type { SessionMemory } from '../../../session/memory';
import { type Settled, type Settlement, settlementOf } from '../../../session/settled';

/** A finding as the list shows it. */
export interface ReviewItem {
  /** Its own among the items. */
  readonly key: string;
  readonly finding: Finding;
  /** What the reviewer said; null while it is open. */
  readonly settlement: Settlement | null;
  /** It was not there when the sheet was read before. */
  readonly isNew: boolean;
}

/** All findings of what is reviewed, with what was said to them. */
export interface ReviewBoard {
  readonly items: readonly ReviewItem[];
  readonly open: number;
  readonly accepted: number;
  readonly dismissed: number;
  /** Findings of the reading before that are no more; null where nothing was read before. */
  readonly gone: readonly Finding[] | null;
  readonly sheets: number;
  readonly forms: number;
  readonly sender: string | null;
  readonly notChecked: readonly NotChecked[];
}

/** The items of findings; `isNew` says which were not there before. */
export const itemsOf = (findings: readonly Finding[], settled: Settled, isNew: (finding: Finding) => boolean = () => false): readonly ReviewItem[] => {
  const met = new Map<string, number>();
  return findings.map((finding) => {
    const times = (met.get(finding.id) ?? 0) + 1;
    met.set(finding.id, times);
    return { key: times === 1 ? finding.id : `${finding.id}#${String(times)}`, finding, settlement: settlementOf(settled, finding), isNew: isNew(finding) };
  });
};

/** The same trouble at the same place, whatever is printed there: a figure corrected wrongly is no new finding. */
const placeOf = ({ rule, sheet, cells }: Finding): string => [rule, sheet, ...cells.map(formatAddress)].join('|');

interface Compared {
  readonly isNew: (finding: Finding) => boolean;
  readonly gone: readonly Finding[];
}

const compared = (before: readonly Finding[], now: readonly Finding[], reread: ReadonlySet<string>): Compared => {
  const [was, is] = [new Set(before.map(placeOf)), new Set(now.map(placeOf))];
  return { isNew: (finding) => reread.has(finding.sheet) && !was.has(placeOf(finding)), gone: before.filter((finding) => !is.has(placeOf(finding))) };
};

const countOf = (items: readonly ReviewItem[], verdict: Settlement['verdict'] | null): number => items.filter(({ settlement }) => (settlement?.verdict ?? null) === verdict).length;

/** How many findings stand in each way. */
export const countsOf = (items: readonly ReviewItem[]): Pick<ReviewBoard, 'open' | 'accepted' | 'dismissed'> => ({
  open: countOf(items, null), accepted: countOf(items, 'accepted'), dismissed: countOf(items, 'dismissed'),
});

/** Who filled in the forms: the first unit or department named. */
const senderOf = (evaluations: readonly Evaluation[]): string | null => {
  const names = evaluations.flatMap(({ forms }) => forms.flatMap(({ form: { unit, department } }) => [unit?.text ?? department?.text ?? '']));
  return names.map((name) => name.trim()).find((name) => name !== '') ?? null;
};

/** What was found, before anything is said to it. */
export interface Found extends Pick<ReviewBoard, 'gone' | 'sheets' | 'forms' | 'sender' | 'notChecked'> {
  readonly findings: readonly Finding[];
  readonly isNew: (finding: Finding) => boolean;
}

/** Reviews the sheets as read; `earlier` are those that were read before, by name. */
export const findIn = (sheets: readonly SheetSnapshot[], earlier: ReadonlyMap<string, SheetSnapshot>, memory: SessionMemory): Found => {
  const reviewed = sheets.map((snapshot) => ({ snapshot, evaluation: evaluateOnce(snapshot, memory) }));
  const findings = reviewWorkbook(reviewed);
  const reread = new Set(sheets.map(({ name }) => name).filter((name) => earlier.has(name)));
  const before = reread.size === 0 ? null : reviewWorkbook(sheets.map((snapshot) => {
    const was = earlier.get(snapshot.name) ?? snapshot;
    return { snapshot: was, evaluation: evaluateOnce(was, memory) };
  }));
  const news = before === null ? null : compared(before, findings, reread);
  const forms = reviewed.flatMap(({ evaluation }) => evaluation.forms);
  return {
    findings,
    isNew: news?.isNew ?? (() => false),
    gone: news?.gone ?? null,
    sheets: sheets.length,
    forms: forms.length,
    sender: senderOf(reviewed.map(({ evaluation }) => evaluation)),
    notChecked: forms.flatMap((form) => form.notChecked),
  };
};

/** The board of what was found. */
export const boardOf = ({ findings, isNew, ...found }: Found, settled: Settled): ReviewBoard => {
  const items = itemsOf(findings, settled, isNew);
  return { ...found, items, ...countsOf(items) };
};
