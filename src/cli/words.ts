import { parseArgs } from 'node:util';
import type { Problem } from '../core/outcome';
import type { Locale } from '../locales/say';
import { problems } from './problems';
import type { Common } from './requests';

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
  edits: { type: 'string' },
  partial: { type: 'boolean' },
  letters: { type: 'boolean' },
  mark: { type: 'boolean' },
  list: { type: 'boolean' },
  year: { type: 'string' },
  unit: { type: 'string' },
  project: { type: 'string', multiple: true },
  'projects-from': { type: 'string' },
  library: { type: 'boolean' },
  rows: { type: 'string' },
  goals: { type: 'string' },
  to: { type: 'string' },
  template: { type: 'string' },
} as const;

/** The name of an option. */
export type OptionName = keyof typeof options;

const everywhere: readonly OptionName[] = ['json', 'lang', 'help', 'version'];

const optionsOf: Readonly<Record<string, readonly OptionName[]>> = {
  read: [],
  score: ['rules', 'output', 'overwrite', 'accept-suggested', 'formulas'],
  review: ['rules', 'output', 'letters', 'mark'],
  build: ['edits', 'output', 'rules', 'partial'],
  template: ['list', 'year', 'output', 'unit', 'project', 'projects-from', 'library', 'rules', 'rows', 'goals'],
  rollup: ['rules'],
  roll: ['to', 'year', 'output', 'template'],
};

const locales: ReadonlyMap<string, Locale> = new Map([['zh', 'zh-CN'], ['zh-CN', 'zh-CN'], ['en', 'en-US'], ['en-US', 'en-US']]);

/** The arguments taken apart. */
export interface Words {
  readonly positionals: readonly string[];
  readonly given: readonly { readonly name: string; readonly raw: string; readonly value: string | undefined }[];
}

/** Takes the arguments apart; what makes no sense stays in them. */
export const split = (args: readonly string[]): Words => {
  const { positionals, tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  return {
    positionals,
    given: tokens.flatMap((token) => (token.kind === 'option' ? [{ name: token.name, raw: token.rawName, value: token.value }] : [])),
  };
};

/** The value of an option, the last one where it is given several times; null where it is not given. */
export const lastValue = ({ given }: Words, name: OptionName): string | null => given.filter((option) => option.name === name).at(-1)?.value ?? null;

/** How an answer to these arguments is wanted, even where they make no sense as a whole. */
export const wishes = (args: readonly string[]): Common => {
  const words = split(args);
  return { json: hasOption(words, 'json'), locale: locales.get(lastValue(words, 'lang') ?? 'zh') ?? 'zh-CN' };
};

/** Whether there is such a command. */
export const isCommand = (command: string): boolean => Object.hasOwn(optionsOf, command);

/** Whether an option without value is given. */
export const hasOption = ({ given }: Words, name: OptionName): boolean => given.some((option) => option.name === name);

/** Why the options make no sense for the command; null when they do. */
export const misuse = (words: Words, command: string): Problem | null => {
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
