import { failure, success, type Outcome } from '../core/outcome';
import { isDestination } from '../core/rollForward';
import { problems } from './problems';
import type { Common, Request } from './requests';
import { hasOption, isCommand, lastValue, misuse, split, wishes, type OptionName, type Words } from './words';

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
  if (hasOption(words, 'list')) return success({ command: 'template-list', ...common });
  const [name, ...more] = files;
  if (name === undefined || more.length > 0) return failure(problems.noTemplateName());
  const target = yearAndOutput(words);
  if (!target.ok) return target;
  const [rows, goals] = [countOf(words, 'rows'), countOf(words, 'goals')];
  if (!rows.ok) return rows;
  if (!goals.ok) return goals;
  const projects = words.given.flatMap((option) => (option.name === 'project' && option.value !== undefined ? [option.value] : []));
  return success({ command: 'template', ...common, name, ...target.value, unit: lastValue(words, 'unit'), projects, projectsFrom: lastValue(words, 'projects-from'), library: hasOption(words, 'library'), rules: lastValue(words, 'rules'), rows: rows.value, goals: goals.value });
};

const rollRequest = (words: Words, common: Common, files: readonly string[]): Outcome<Request> => {
  const to = lastValue(words, 'to') ?? '';
  if (files.length === 0) return failure(problems.noFiles());
  if (!isDestination(to)) return failure(problems.badDestination(to));
  const target = yearAndOutput(words);
  return target.ok ? success({ command: 'roll', ...common, files, to, ...target.value, template: lastValue(words, 'template') }) : target;
};

const buildRequest = (words: Words, common: Common, files: readonly string[]): Outcome<Request> => {
  const [file, ...more] = files;
  const [edits, output] = [lastValue(words, 'edits'), lastValue(words, 'output')];
  if (file === undefined) return failure(problems.noFiles());
  if (more.length > 0) return failure(problems.oneFileForOutput());
  if (edits === null) return failure(problems.noEdits());
  if (output === null) return failure(problems.noOutput());
  if (!/\.xls[xm]$/i.test(output)) return failure(problems.outputNotXlsx(output));
  return success({ command: 'build', ...common, file, edits, output, rules: lastValue(words, 'rules'), partial: hasOption(words, 'partial') });
};

/** The command line's arguments → what is asked for, or a plain refusal. */
export const parseRequest = (args: readonly string[]): Outcome<Request> => {
  const words = split(args);
  const has = (name: OptionName): boolean => hasOption(words, name);
  const common = wishes(args);
  const [command, ...files] = words.positionals;

  if (has('help')) return success({ command: 'help', locale: lastValue(words, 'lang') === null ? null : common.locale });
  if (has('version')) return success({ command: 'version' });
  if (command === undefined) return failure(problems.noCommand());
  if (!isCommand(command)) return failure(problems.unknownCommand(command));
  const refusal = misuse(words, command);
  if (refusal !== null) return failure(refusal);
  if (command === 'template') return templateRequest(words, common, files);
  if (command === 'roll') return rollRequest(words, common, files);
  if (command === 'build') return buildRequest(words, common, files);

  const output = lastValue(words, 'output');
  if (files.length === 0) return failure(problems.noFiles());
  if (output !== null && files.length > 1 && command !== 'review') return failure(problems.oneFileForOutput());
  if (output !== null && !/\.xls[xm]$/i.test(output)) return failure(problems.outputNotXlsx(output));
  if (command === 'read') return success({ command, ...common, files });
  if (command === 'rollup') return success({ command, ...common, files, rules: lastValue(words, 'rules') });
  if (command === 'review') return success({ command, ...common, files, rules: lastValue(words, 'rules'), output, letters: has('letters'), mark: has('mark') });
  return success({ command: 'score', ...common, files, rules: lastValue(words, 'rules'), output, overwrite: has('overwrite'), acceptSuggested: has('accept-suggested'), formulas: has('formulas') });
};
