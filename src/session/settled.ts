import { z } from 'zod';

/** What a reviewer said to a finding: it stands, or it does not and why. */
export interface Settlement {
  readonly verdict: 'accepted' | 'dismissed';
  /** Why it was dismissed; '' for an accepted one. */
  readonly reason: string;
}

/** What was settled in a workbook, by `settledKey`. */
export type Settled = Readonly<Record<string, Settlement>>;

/** A finding as far as its settlement is concerned. */
interface Settleable {
  readonly id: string;
}

/** A reason is a remark, not a letter: the settings of a workbook hold 100 KB in all. */
export const LONGEST_REASON = 120;

const settlement = z.object({ verdict: z.enum(['accepted', 'dismissed']), reason: z.string().max(LONGEST_REASON) });

/** FNV-1a over UTF-16 units, 32 bits: short, and no text of a form can be read out of it. */
const hash = (text: string, start: number): string => {
  let value = start;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
};

/** The key of a finding: nothing of the form, not even the sheet's name, is kept outside of its cells. */
export const settledKey = ({ id }: Settleable): string => hash(id, 0x811c9dc5) + hash(id, 0x01234567);

/** The stored settlements; an entry that was not written by this product is left out. */
export const parseSettled = (stored: unknown): Settled => {
  const entries = z.record(z.string(), z.unknown()).safeParse(stored);
  if (!entries.success) return {};
  return Object.fromEntries(
    Object.entries(entries.data).flatMap(([key, value]) => {
      const parsed = settlement.safeParse(value);
      return parsed.success ? [[key, parsed.data] as const] : [];
    }),
  );
};

/** What was said to a finding; null while it is open. */
export const settlementOf = (settled: Settled, finding: Settleable): Settlement | null => {
  const key = settledKey(finding);
  return (Object.hasOwn(settled, key) ? settled[key] : undefined) ?? null;
};

/** Settles findings, or with null opens them again. */
export const withSettled = (settled: Settled, findings: readonly Settleable[], said: Settlement | null): Settled => {
  const keys = findings.map(settledKey);
  const others = Object.fromEntries(Object.entries(settled).filter(([key]) => !keys.includes(key)));
  if (said === null) return others;
  const kept = { verdict: said.verdict, reason: said.reason.trim().slice(0, LONGEST_REASON) };
  return { ...others, ...Object.fromEntries(keys.map((key) => [key, kept])) };
};

/** Without what was said of findings that are no more; `present` are all findings of the workbook. */
export const withoutStale = (settled: Settled, present: readonly Settleable[]): Settled => {
  const keys = new Set(present.map(settledKey));
  return Object.fromEntries(Object.entries(settled).filter(([key]) => keys.has(key)));
};
