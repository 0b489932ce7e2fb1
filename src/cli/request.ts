import { parseArgs } from 'node:util';
import { failure, success, type Outcome, type Problem } from '../core/outcome';
import { isDestination, type Destination } from '../core/rollForward';
import type { Locale } from '../locales/say';
import { problems } from './problems';

interface Common {
  readonly json: boolean;
  readonly locale: Locale;
}

export interface ReadRequest extends Common {
  readonly command: 'read';
  readonly files: readonly string[];
}

export interface ScoreRequest extends Common {
  readonly command: 'score';
  readonly files: readonly string[];
  readonly rules: string | null;
  readonly output: string | null;
  readonly overwrite: boolean;
  readonly acceptSuggested: boolean;
  /** Scores as live formulas where the cells allow it. */
  readonly formulas: boolean;
}

export interface ReviewRequest extends Common {
  readonly command: 'review';
  readonly files: readonly string[];
  readonly rules: string | null;
}

export interface ListRequest extends Common {
  readonly command: 'template-list';
}

export interface TemplateRequest extends Common {
  readonly command: 'template';
  readonly name: string;
  readonly year: number;
  readonly output: string;
  readonly unit: string | null;
  readonly projects: readonly string[];
  /** Rows for indicators in every category, and annual goals; null for those of the layout. */
  readonly rows: number | null;
  readonly goals: number | null;
}

export interface RollRequest extends Common {
  readonly command: 'roll';
  readonly files: readonly string[];
  readonly to: Destination;
  readonly year: number;
  readonly output: string;
  /** Id of the layout; null for the one that keeps most. */
  readonly template: string | null;
}

/** What the person asked for. `help` has no language when none was named: then both are shown. */
export type Request =
  | ReadRequest
  | ScoreRequest
  | ReviewRequest
  | ListRequest
  | TemplateRequest
  | RollRequest
  | { readonly command: 'help'; readonly locale: Locale | null }
  | { readonly command: 'version' };

const options = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  rules: { type: 'string' },
  output: { type: 'string', short: 'o' },
  overwrite: { type: 'boolean' },
  'accept-suggested': { type: 'boolean' },
  formulas: { type: 'boolean' },
  list: { type: 'boolean' },
  year: { type: 'string' },
  unit: { type: 'string' },
  project: { type: 'string', multiple: true },
  rows: { type: 'string' },
  goals: { type: 'string' },
  to: { type: 'string' },
  template: { type: 'string' },
} as const;

type OptionName = keyof typeof options;

const everywhere: readonly OptionName[] = ['json', 'lang', 'help', 'version'];

const optionsOf: Readonly<Record<string, readonly OptionName[]>> = {
  read: [],
  score: ['rules', 'output', 'overwrite', 'accept-suggested', 'formulas'],
  review: ['rules'],
  template: ['list', 'year', 'output', 'unit', 'project', 'rows', 'goals'],
  roll: ['to', 'year', 'output', 'template'],
};

const locales: ReadonlyMap<string, Locale> = new Map([['zh', 'zh-CN'], ['zh-CN', 'zh-CN'], ['en', 'en-US'], ['en-US', 'en-US']]);

interface Words {
  readonly positionals: readonly string[];
  readonly given: readonly { readonly name: string; readonly raw: string; readonly value: string | undefined }[];
}

const split = (args: readonly string[]): Words => {
  const { positionals, tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  return {
    positionals,
    given: tokens.flatMap((token) => (token.kind === 'option' ? [{ name: token.name, raw: token.rawName, value: token.value }] : [])),
  };
};

const lastValue = ({ given }: Words, name: OptionName): string | null => given.filter((option) => option.name === name).at(-1)?.value ?? null;

/** How an answer to these arguments is wanted, even where they make no sense as a whole. */
export const wishes = (args: readonly string[]): Common => {
  const words = split(args);
  return { json: words.given.some(({ name }) => name === 'json'), locale: locales.get(lastValue(words, 'lang') ?? 'zh') ?? 'zh-CN' };
};

const misuse = (words: Words, command: string): Problem | null => {
  const allowed = [...everywhere, ...(optionsOf[command] ?? [])];
  for (const { name, raw, value } of words.given) {
    const known = allowed.find((option) => option === name);
    if (known === undefined) return problems.unknownOption(raw, command);
    if (options[known].type === 'string' && (value === undefined || value === '')) return problems.optionWithoutValue(raw);
    if (options[known].type === 'boolean' && value !== undefined) return problems.optionWithValue(raw);
    if (known === 'lang' && value !== undefined && !locales.has(value)) return problems.unknownLanguage(value);
  }
  return null;
};

/** The year of a form to be made and where it is saved. */
const yearAndOutput = (words: Words): Outcome<{ readonly year: number; readonly output: string }> => {
  const year = lastValue(words, 'year') ?? '';
  const output = lastValue(words, 'output');
  if (!/^(19|20|21)\d\d$/.test(year)) return failure(problems.badYear(year));
  if (output === null) return failure(problems.noOutput());
  return /\.xlsx$/i.test(output) ? success({ year: Number(year), output }) : failure(problems.outputNotXlsx(output));
};

/** A count from 1 to 99; null where it was not given. */
const countOf = (words: Words, name: 'rows' | 'goals'): Outcome<number | null> => {
  const given = lastValue(words, name);
  if (given === null) return success(null);
  return /^[1-9]\d?$/.test(given) ? success(Number(given)) : failure(problems.badCount(`--${name}`, given));
};

const templateRequest = (words: Words, common: Common, files: readonly string[]): Outcome<Request> => {
  if (words.given.some(({ name }) => name === 'list')) return success({ command: 'template-list', ...common });
  const [name, ...more] = files;
  if (name === undefined || more.length > 0) return failure(problems.noTemplateName());
  const target = yearAndOutput(words);
  if (!target.ok) return target;
  const [rows, goals] = [countOf(words, 'rows'), countOf(words, 'goals')];
  if (!rows.ok) return rows;
  if (!goals.ok) return goals;
  const projects = words.given.flatMap((option) => (option.name === 'project' && option.value !== undefined ? [option.value] : []));
  return success({ command: 'template', ...common, name, ...target.value, unit: lastValue(words, 'unit'), projects, rows: rows.value, goals: goals.value });
};

const rollRequest = (words: Words, common: Common, files: readonly string[]): Outcome<Request> => {
  const to = lastValue(words, 'to') ?? '';
  if (files.length === 0) return failure(problems.noFiles());
  if (!isDestination(to)) return failure(problems.badDestination(to));
  const target = yearAndOutput(words);
  return target.ok ? success({ command: 'roll', ...common, files, to, ...target.value, template: lastValue(words, 'template') }) : target;
};

/** The command line's arguments → what is asked for, or a plain refusal. */
export const parseRequest = (args: readonly string[]): Outcome<Request> => {
  const words = split(args);
  const has = (name: OptionName): boolean => words.given.some((option) => option.name === name);
  const common = wishes(args);
  const [command, ...files] = words.positionals;

  if (has('help')) return success({ command: 'help', locale: lastValue(words, 'lang') === null ? null : common.locale });
  if (has('version')) return success({ command: 'version' });
  if (command === undefined) return failure(problems.noCommand());
  if (!Object.hasOwn(optionsOf, command)) return failure(problems.unknownCommand(command));
  const refusal = misuse(words, command);
  if (refusal !== null) return failure(refusal);
  if (command === 'template') return templateRequest(words, common, files);
  if (command === 'roll') return rollRequest(words, common, files);

  const output = lastValue(words, 'output');
  if (files.length === 0) return failure(problems.noFiles());
  if (output !== null && files.length > 1) return failure(problems.oneFileForOutput());
  if (output !== null && !/\.xls[xm]$/i.test(output)) return failure(problems.outputNotXlsx(output));
  if (command === 'read') return success({ command, ...common, files });
  if (command === 'review') return success({ command, ...common, files, rules: lastValue(words, 'rules') });
  return success({ command: 'score', ...common, files, rules: lastValue(words, 'rules'), output, overwrite: has('overwrite'), acceptSuggested: has('accept-suggested'), formulas: has('formulas') });
};
