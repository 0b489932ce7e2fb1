/** A sentence in both languages of the product; the same facts in each. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** An expected failure: what happened, and what the person can do next. Never thrown, always returned. */
export interface Problem {
  /** Stable, kebab-case, e.g. `sheet-protected`; tests and other programs rely on it. */
  readonly code: string;
  readonly message: Text;
  readonly next: Text;
  /** Where it happened, as A1 addresses with or without a sheet name; empty when it concerns no cell. */
  readonly cells?: readonly string[];
}

/** The result of anything that can be refused. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Wraps a value that was obtained. */
export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** Wraps a refusal. */
export const failure = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({ ok: false, problem });
