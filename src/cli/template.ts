import path from 'node:path';
import { templates } from '../core/template';
import { newXlsx } from '../hosts/xlsx';
import { cliTexts } from '../locales/cli';
import { say, textIn } from '../locales/say';
import { refusal, type Answer } from './answer';
import { writeBytes } from './files';
import { problems } from './problems';
import type { ListRequest, TemplateRequest } from './request';
import { plain, table } from './show/table';

/** `jixiao template --list`. */
export const listTemplates = ({ locale }: ListRequest): Answer => {
  const list = templates.map(({ id, name, kind, scope }) => ({ id, name: textIn(name, locale), kind, scope }));
  return { json: { templates: list }, lines: table(list.map(({ id, name }) => [id, name]), [40, 60]), messages: [], exitCode: 0 };
};

/** `jixiao template NAME`: a blank form in a workbook of its own. */
export const makeTemplate = async ({ name, year, output, unit, projects, locale }: TemplateRequest): Promise<Answer> => {
  const template = templates.find(({ id }) => id === name);
  if (template === undefined) return refusal(problems.unknownTemplate(name), locale);
  const blueprints = template.make({ year, ...(unit === null ? {} : { unit }), ...(projects.length === 0 ? {} : { projects }) });
  const workbook = await newXlsx(blueprints, path.basename(output));
  if (!workbook.ok) return refusal(workbook.problem, locale);
  const listed = await workbook.value.listSheets();
  if (!listed.ok) return refusal(listed.problem, locale);
  const bytes = await workbook.value.save();
  const written = bytes.ok ? await writeBytes(output, bytes.value) : bytes;
  if (!written.ok) return refusal(written.problem, locale);
  const sheets = listed.value.map((sheet) => sheet.name);
  return {
    json: { template: name, year, file: output, sheets },
    lines: [],
    messages: [say(cliTexts.templateSaved, locale, { file: output, sheets: plain(sheets.join('、')) })],
    exitCode: 0,
  };
};
