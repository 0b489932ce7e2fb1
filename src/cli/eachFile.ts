import type { Problem } from '../core/outcome';
import { cliTexts } from '../locales/cli';
import { say, textIn, type Locale } from '../locales/say';
import { problemLine, type Answer } from './answer';
import { evaluateFile, isWhole, type EvaluatedFile } from './evaluateFile';
import { problemJson } from './json/values';
import type { Rules } from './rules';
import { plain } from './show/table';

/** What a command makes of one file. */
export interface FileReport {
  readonly json: object;
  readonly lines: readonly string[];
  readonly messages: readonly string[];
  readonly exitCode: Answer['exitCode'];
}

/** A refused file keeps its place in the list; the key that the command fills is there, empty, so that readers need no special case. */
const refusedEntry = (file: string, problem: Problem, emptyKey: string, locale: Locale): FileReport => ({
  json: { file, [emptyKey]: [], problem: problemJson(problem, locale) },
  lines: [],
  messages: [problemLine(problem, locale, file)],
  exitCode: 2,
});

const sheetMessages = ({ file, sheets }: EvaluatedFile, locale: Locale): readonly string[] =>
  sheets.flatMap(({ name, outcome }) =>
    outcome.ok ? [] : [plain(`${file}: ${say(cliTexts.sheet, locale, { name, message: textIn(outcome.problem.message, locale) })}`)],
  );

/**
 * Goes through the files one by one, holding one workbook at a time. A file that cannot be used is reported in its place and
 * the rest goes on; the exit code is then 2.
 */
export const eachFile = async (
  { files, locale }: { readonly files: readonly string[]; readonly locale: Locale },
  rules: Rules,
  emptyKey: 'sheets' | 'findings',
  report: (evaluated: EvaluatedFile) => FileReport | Promise<FileReport>,
): Promise<Answer> => {
  const entries: FileReport[] = [];
  for (const file of files) {
    const evaluated = await evaluateFile(file, rules);
    if (!evaluated.ok) {
      entries.push(refusedEntry(file, evaluated.problem, emptyKey, locale));
      continue;
    }
    const made = await report(evaluated.value);
    entries.push({
      ...made,
      messages: [...sheetMessages(evaluated.value, locale), ...made.messages],
      exitCode: isWhole(evaluated.value) ? made.exitCode : 2,
    });
  }
  return {
    json: { files: entries.map(({ json }) => json) },
    lines: entries.flatMap(({ lines }) => lines),
    messages: entries.flatMap(({ messages }) => messages),
    exitCode: entries.reduce<Answer['exitCode']>((worst, { exitCode }) => (exitCode > worst ? exitCode : worst), 0),
  };
};
