import { refusal, type Answer } from './answer';
import { eachFile } from './eachFile';
import { formJson } from './json/form';
import type { ReadRequest } from './requests';
import { chooseRules } from './rules';
import { recognisedLines } from './show/form';
import { sheetJson, sheetLines } from './sheetReport';

/** `jixiao read`: what the sheets say, each figure with its cell. */
export const read = async (request: ReadRequest): Promise<Answer> => {
  const { locale } = request;
  const rules = await chooseRules(null);
  if (!rules.ok) return refusal(rules.problem, locale);
  return eachFile(request, rules.value, 'sheets', ({ file, sheets }) => ({
    json: { file, sheets: sheets.map((sheet) => sheetJson(sheet, ({ form, assessment }) => formJson(form, assessment, locale), locale)) },
    lines: [file, ...sheets.flatMap((sheet) => sheetLines(sheet, ({ assessment }) => recognisedLines(assessment, locale), locale)), ''],
    messages: [],
    exitCode: 0,
  }));
};
