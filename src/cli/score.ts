import path from 'node:path';
import { asFormulas, type EvaluatedForm } from '../core/plan';
import { failure, success, type Outcome } from '../core/outcome';
import type { CellEdit } from '../core/sheet/edit';
import { cliTexts } from '../locales/cli';
import { say, textIn, type Locale } from '../locales/say';
import { problemLine, refusal, type Answer } from './answer';
import { chooseEdits } from './chooseEdits';
import { eachFile } from './eachFile';
import type { EvaluatedFile } from './evaluateFile';
import { isSameFile, writeBytes } from './files';
import { assessmentJson, editJson } from './json/assessment';
import { formJson } from './json/form';
import { problemJson } from './json/values';
import { problems } from './problems';
import type { ScoreRequest } from './requests';
import { chooseRules } from './rules';
import { sheetJson, sheetLines } from './sheetReport';
import { scoredLines } from './show/form';

/** Applies the edits and saves the workbook elsewhere; with no edit it is saved as it was. */
const saveWith = async ({ workbook }: EvaluatedFile, edits: readonly CellEdit[], output: string): Promise<Outcome<void>> => {
  const applied = await workbook.apply({ edits });
  if (!applied.ok) return failure(applied.problem);
  const bytes = await workbook.save();
  return bytes.ok ? writeBytes(output, bytes.value) : failure(bytes.problem);
};

const allForms = ({ sheets }: EvaluatedFile): readonly EvaluatedForm[] => sheets.flatMap(({ outcome }) => (outcome.ok ? outcome.value.forms : []));

const outcomeLine = (count: number, output: string | null, locale: Locale): string => {
  if (output === null) return count === 0 ? textIn(cliTexts.nothingFound, locale) : say(cliTexts.willWrite, locale, { count });
  return count === 0 ? say(cliTexts.nothingToWrite, locale, { file: output }) : say(cliTexts.wrote, locale, { count, file: output });
};

/** `jixiao score`: the scores recomputed; with an output, those that may be written are, into a copy. */
export const score = async (request: ScoreRequest): Promise<Answer> => {
  const { locale, output, files } = request;
  const rules = await chooseRules(request.rules);
  if (!rules.ok) return refusal(rules.problem, locale);
  if (output !== null && (await isSameFile(files[0] ?? '', output))) return refusal(problems.outputIsInput(output), locale);
  // What kind of workbook it is stands inside the file; under the other ending Excel takes it for damaged.
  const kind = path.extname(files[0] ?? '').toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  if (output !== null && path.extname(output).toLowerCase() !== kind) return refusal(problems.outputOtherKind(output, kind), locale);

  return eachFile(request, rules.value, 'sheets', async (evaluated) => {
    const chosen = new Map(allForms(evaluated).map((form) => [form, chooseEdits((request.formulas ? asFormulas(form.plan, form) : form.plan).edits, form.assessment, request)]));
    const edits = [...chosen.values()].flat();
    const saved = output === null ? success(undefined) : await saveWith(evaluated, edits, output);

    const { file, sheets } = evaluated;
    const outcome = outcomeLine(edits.length, output, locale);
    return {
      json: {
        file,
        sheets: sheets.map((sheet) =>
          sheetJson(
            sheet,
            (form) => ({
              ...formJson(form.form, form.assessment, locale),
              assessment: assessmentJson(form.assessment, locale),
              edits: (chosen.get(form) ?? []).map((edit) => editJson(edit, locale)),
            }),
            locale,
          ),
        ),
        ...(saved.ok ? {} : { problem: problemJson(saved.problem, locale) }),
      },
      lines: [file, ...sheets.flatMap((sheet) => sheetLines(sheet, ({ assessment }) => scoredLines(assessment, locale), locale)), ''],
      messages: saved.ok ? (request.json && output === null ? [] : [outcome]) : [problemLine(saved.problem, locale, file)],
      exitCode: saved.ok ? 0 : 2,
    };
  });
};
