import { z } from 'zod';
import type { Correction } from '../core/recognise/correction';
import { type Form } from '../core/recognise/form';
import { type Decision, type Decisions, NO_DECISIONS } from '../core/score/assessment';
import type { RulePack } from '../core/score/rulePack';
import { formatAddress } from '../core/sheet/address';
import { topLeft } from '../core/sheet/area';
import { parseCorrections } from './corrections';
import { parseOwnPacks } from './ownPacks';
import { type Settled, parseSettled } from './settled';

const decision = z.object({ score: z.string(), tier: z.string().nullable(), target: z.string(), actual: z.string() });
const sheetMemory = z.object({
  packs: z.record(z.string(), z.string()),
  decisions: z.object({ scores: z.record(z.string(), decision), weights: z.record(z.string(), z.string()) }),
});
const sessionMemory = z.object({
  version: z.literal(1),
  sheets: z.record(z.string(), sheetMemory),
  corrections: z.array(z.unknown()).default([]),
  ownPacks: z.array(z.unknown()).default([]),
  settled: z.unknown().optional(),
});

/** What a person decided on a sheet: the rule pack by form (its top-left cell, A1), scores and weights by name cell. */
export interface SheetMemory {
  readonly packs: Readonly<Record<string, string>>;
  readonly decisions: Decisions;
}

/** All that a person settled in a workbook: decisions by sheet name, and what holds for every sheet. */
export interface SessionMemory {
  readonly version: 1;
  readonly sheets: Readonly<Record<string, SheetMemory>>;
  /** What was said about columns, by layout. */
  readonly corrections: readonly Correction[];
  /** Rule packs of the person's own. */
  readonly ownPacks: readonly RulePack[];
  /** What was said to findings of the review. */
  readonly settled: Settled;
}

const EMPTY_SHEET: SheetMemory = { packs: {}, decisions: NO_DECISIONS };

/** The memory of a workbook in which nothing was decided yet. */
export const EMPTY_MEMORY: SessionMemory = { version: 1, sheets: {}, corrections: [], ownPacks: [], settled: {} };

/** The stored setting as memory; empty where there is none or it was not written by this product. */
export const parseMemory = (stored: unknown): SessionMemory => {
  const parsed = sessionMemory.safeParse(stored);
  if (!parsed.success) return EMPTY_MEMORY;
  const { version, sheets, corrections, ownPacks, settled } = parsed.data;
  return { version, sheets, corrections: parseCorrections(corrections), ownPacks: parseOwnPacks(ownPacks), settled: parseSettled(settled) };
};

/** What is remembered for a sheet. A sheet may be called `constructor`: only own keys count. */
export const memoryOf = (memory: SessionMemory, sheet: string): SheetMemory =>
  (Object.hasOwn(memory.sheets, sheet) ? memory.sheets[sheet] : undefined) ?? EMPTY_SHEET;

/** The key of a form within its sheet. */
export const formKey = (form: Form): string => formatAddress(topLeft(form.range));

const withSheet = (memory: SessionMemory, sheet: string, change: (old: SheetMemory) => SheetMemory): SessionMemory => ({
  ...memory,
  sheets: { ...memory.sheets, [sheet]: change(memoryOf(memory, sheet)) },
});

const without = <T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

/** Remembers a decision for the indicator with this name cell (A1); null forgets it. */
export const withDecision = (memory: SessionMemory, sheet: string, cell: string, chosen: Decision | null): SessionMemory =>
  withSheet(memory, sheet, ({ packs, decisions }) => ({
    packs,
    decisions: { ...decisions, scores: chosen === null ? without(decisions.scores, cell) : { ...decisions.scores, [cell]: chosen } },
  }));

/** Remembers a weight in points for the indicator with this name cell (A1); null forgets it. */
export const withWeight = (memory: SessionMemory, sheet: string, cell: string, weight: string | null): SessionMemory =>
  withSheet(memory, sheet, ({ packs, decisions }) => ({
    packs,
    decisions: { ...decisions, weights: weight === null ? without(decisions.weights, cell) : { ...decisions.weights, [cell]: weight } },
  }));

/** Remembers weights in points for several indicators at once, by name cell (A1). */
export const withWeights = (memory: SessionMemory, sheet: string, weights: Readonly<Record<string, string>>): SessionMemory =>
  withSheet(memory, sheet, ({ packs, decisions }) => ({ packs, decisions: { ...decisions, weights: { ...decisions.weights, ...weights } } }));

/** Remembers which rule pack a form is scored by. */
export const withPack = (memory: SessionMemory, form: Form, pack: string): SessionMemory =>
  withSheet(memory, form.sheet, (old) => ({ ...old, packs: { ...old.packs, [formKey(form)]: pack } }));
