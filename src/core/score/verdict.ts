import type { Text } from '../outcome';
import type { Certainty, Method, Remark } from './assessment';
import type { Share } from './share';

/** What a rule finds for one row, before the weight comes in. */
export interface Verdict {
  /** Share of the weight to be given, 0…1; null where nothing may be proposed. */
  readonly share: Share | null;
  /** Actual against target as it stands, not capped (2.65 for 265 against 100); null where they are no numbers. */
  readonly achievement: Share | null;
  readonly method: Method;
  readonly certainty: Certainty;
  /** How target and actual compare, without points; no full stop. */
  readonly reason: Text;
  readonly clause: Text;
  /** The person chooses a tier. */
  readonly tiered: boolean;
  readonly remarks: readonly Remark[];
}

/** Both languages at once. */
export const text = (zh: string, en: string): Text => ({ zh, en });

/** Several sentences in a row, as one. */
export const joined = (...parts: readonly (Text | null)[]): Text => {
  const given = parts.filter((part) => part !== null);
  return { zh: given.map(({ zh }) => zh).join('；'), en: given.map(({ en }) => en).join('; ') };
};

/** Nothing may be proposed: the person is asked, with the reason. */
export const ask = (method: Method, reason: Text, clause: Text, remarks: readonly Remark[] = []): Verdict => ({
  share: null, achievement: null, method, certainty: 'needs-judgement', reason, clause, tiered: false, remarks,
});

