import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recognise } from '../../src/core/recognise';
import type { Form } from '../../src/core/recognise/form';
import { assess, proposeRulePack } from '../../src/core/score';
import { NO_DECISIONS } from '../../src/core/score/assessment';
import { openXlsx } from '../../src/hosts/xlsx';
import { compare, isRight, isThat, type Look } from './compare';
import type { CorpusFile, TruthForm } from './truth';

/** How a family of forms fared. Counts only. */
export interface Tally {
  readonly family: string;
  readonly forms: number;
  readonly found: number;
  /** Forms without a single wrong place. */
  readonly whole: number;
  /** Forms we were sure of (0.9 and above) that have a wrong place. */
  readonly confidentlyWrong: number;
  readonly places: number;
  readonly right: number;
  /** Rows of self-evaluations with a target and an actual, by how sure their score is. */
  readonly certain: number;
  readonly suggested: number;
  readonly toDecide: number;
}

/** A wrong place, for whoever mends it. */
export interface Miss extends Look {
  readonly file: string;
  readonly sheet: string;
}

export interface Board {
  readonly tallies: readonly Tally[];
  /** Forms we saw where a person saw none. */
  readonly extra: number;
  readonly misses: readonly Miss[];
}

const familyOf = ({ family, layout }: TruthForm): string => (layout === undefined ? family : `${family} ${layout}`);

const certainties = (form: Form): Pick<Tally, 'certain' | 'suggested' | 'toDecide'> => {
  if (form.kind !== 'self-evaluation') return { certain: 0, suggested: 0, toDecide: 0 };
  const rows = assess(form, proposeRulePack(form).pack, NO_DECISIONS).indicators.filter(({ method }) => method !== 'not-filled-in');
  const count = (wanted: string): number => rows.filter(({ certainty }) => certainty === wanted).length;
  return { certain: count('certain'), suggested: count('suggested'), toDecide: count('needs-judgement') };
};

const nothing: Omit<Tally, 'family'> = { forms: 0, found: 0, whole: 0, confidentlyWrong: 0, places: 0, right: 0, certain: 0, suggested: 0, toDecide: 0 };

/** Adds up counts, whatever they count. */
export const sum = (tallies: readonly Omit<Tally, 'family'>[]): Omit<Tally, 'family'> => {
  const add = (key: keyof typeof nothing): number => tallies.reduce((total, tally) => total + tally[key], 0);
  return {
    forms: add('forms'),
    found: add('found'),
    whole: add('whole'),
    confidentlyWrong: add('confidentlyWrong'),
    places: add('places'),
    right: add('right'),
    certain: add('certain'),
    suggested: add('suggested'),
    toDecide: add('toDecide'),
  };
};

const missed = (truth: TruthForm): Omit<Tally, 'family'> => ({ ...nothing, forms: 1, places: truth.indicators?.length ?? 0 });

const tallyForm = (looks: readonly Look[], form: Form): Omit<Tally, 'family'> => {
  const right = looks.filter(isRight).length;
  const whole = right === looks.length;
  return { forms: 1, found: 1, whole: whole ? 1 : 0, confidentlyWrong: !whole && form.confidence >= 0.9 ? 1 : 0, places: looks.length, right, ...certainties(form) };
};

const formsBySheet = async (workbook: string): Promise<ReadonlyMap<string, readonly Form[]>> => {
  // A neutral name: nothing may be learnt from the file's.
  const opened = await openXlsx(readFileSync(workbook), 'form.xlsx');
  if (!opened.ok) throw new Error(`${workbook}: ${opened.problem.message.en}`);
  const sheets = await opened.value.listSheets();
  const found = new Map<string, readonly Form[]>();
  for (const { name } of sheets.ok ? sheets.value : []) {
    const snapshot = await opened.value.read(name);
    if (!snapshot.ok) throw new Error(`${workbook} ${name}: ${snapshot.problem.message.en}`);
    found.set(name, recognise(snapshot.value).forms);
  }
  return found;
};

/** Reads every workbook of the corpus and compares what we find with what a person read. */
export const scoreboard = async (files: readonly CorpusFile[]): Promise<Board> => {
  const byFamily = new Map<string, Omit<Tally, 'family'>[]>();
  const misses: Miss[] = [];
  let extra = 0;
  for (const { workbook, forms } of files) {
    const found = await formsBySheet(workbook);
    const used = new Set<Form>();
    for (const truth of forms) {
      const form = (found.get(truth.sheet) ?? []).find((candidate) => !used.has(candidate) && isThat(truth, candidate));
      const where = { file: path.basename(workbook), sheet: truth.sheet };
      const looks = form === undefined ? [{ what: 'form', wanted: truth.range, found: null }] : compare(truth, form);
      if (form !== undefined) used.add(form);
      misses.push(...looks.filter((look) => !isRight(look)).map((look) => ({ ...where, ...look })));
      const family = familyOf(truth);
      byFamily.set(family, [...(byFamily.get(family) ?? []), form === undefined ? missed(truth) : tallyForm(looks, form)]);
    }
    extra += [...found.values()].flat().filter((form) => !used.has(form) && form.kind !== 'budget-table').length;
  }
  const tallies = [...byFamily].map(([family, parts]) => ({ family, ...sum(parts) }));
  return { tallies, extra, misses };
};
