import type { Decimal } from 'decimal.js';
import { rollUp, type RolledUp } from '../core/rollup/rollUp';
import type { EvaluatedForm } from '../core/plan';
import { cliTexts } from '../locales/cli';
import { say, textIn, type Locale } from '../locales/say';
import { problemLine, refusal, type Answer } from './answer';
import { evaluateFile } from './evaluateFile';
import { problems } from './problems';
import type { RollupRequest } from './requests';
import { chooseRules, type Rules } from './rules';
import { plain } from './show/table';

const figure = (number: Decimal | null | undefined): number | null => (number?.toNumber() ?? null);

const rowJson = ({ name, projects, target, actual, ratio, certainty, explanation }: RolledUp, locale: Locale): object => ({
  name, projects,
  target: figure(target?.value.number), actual: figure(actual?.value.number), unit: target?.value.unit.name ?? null,
  ratio: figure(ratio), certainty, explanation: textIn(explanation, locale),
});

interface Gathered {
  readonly projects: readonly EvaluatedForm[];
  readonly messages: readonly string[];
}

/** The self-evaluations of projects in the files; what cannot be read is said and left out. */
const gather = async (files: readonly string[], rules: Rules, locale: Locale): Promise<Gathered> => {
  const found: Gathered[] = [];
  for (const file of files) {
    const evaluated = await evaluateFile(file, rules);
    if (!evaluated.ok) found.push({ projects: [], messages: [problemLine(evaluated.problem, locale, file)] });
    else {
      const forms = evaluated.value.sheets.flatMap(({ outcome }) => (outcome.ok ? outcome.value.forms : []));
      found.push({ projects: forms.filter(({ form }) => form.kind === 'self-evaluation' && form.scope === 'project'), messages: [] });
    }
  }
  return { projects: found.flatMap(({ projects }) => projects), messages: found.flatMap(({ messages }) => messages) };
};

/** `jixiao rollup`: the indicators that several projects share, as their department reports them. Nothing is written. */
export const rollup = async (request: RollupRequest): Promise<Answer> => {
  const { locale, files } = request;
  const rules = await chooseRules(request.rules);
  if (!rules.ok) return refusal(rules.problem, locale);
  const { projects, messages } = await gather(files, rules.value, locale);
  const [first] = projects;
  if (first === undefined) return messages.length === 0 ? refusal(problems.nothingToRollUp(), locale) : { ...refusal(problems.nothingToRollUp(), locale), messages };
  // One department, one set of rules: those of its first project.
  const rows = rollUp(projects.map(({ assessment }) => assessment), first.pack);
  return {
    json: { projects: projects.length, indicators: rows.map((row) => rowJson(row, locale)) },
    lines: [
      say(cliTexts.rolledUp, locale, { projects: projects.length, count: rows.length }),
      ...rows.map(({ name, projects: count, explanation }) => `${plain(name)} (${String(count)}): ${plain(textIn(explanation, locale))}`),
    ],
    messages,
    exitCode: messages.length === 0 ? 0 : 2,
  };
};
