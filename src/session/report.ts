import { z } from 'zod';
import type { Problem } from '../core/outcome';

const text = z.object({ zh: z.string(), en: z.string() });
const problem = z.object({ code: z.string(), message: text, next: text, cells: z.array(z.string()).optional() });
const report = z.union([
  z.object({ kind: z.literal('done'), sheet: z.string(), written: z.number(), open: z.number() }),
  z.object({ kind: z.literal('refused'), problem }),
]);

/** What the ribbon button did: how many cells it wrote and how many rows are open, or why it wrote nothing. */
export type RibbonReport =
  | { readonly kind: 'done'; readonly sheet: string; readonly written: number; readonly open: number }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** The stored setting as a report; null where there is none. */
export const parseReport = (stored: unknown): RibbonReport | null => {
  const parsed = report.safeParse(stored);
  if (!parsed.success) return null;
  if (parsed.data.kind === 'done') return parsed.data;
  const { code, message, next, cells } = parsed.data.problem;
  return { kind: 'refused', problem: { code, message, next, ...(cells === undefined ? {} : { cells }) } };
};
