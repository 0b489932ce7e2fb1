import { templates } from '../core/template';
import { cliTexts } from '../locales/cli';
import { say, textIn } from '../locales/say';
import { refusal, type Answer } from './answer';
import { problems } from './problems';
import { saveNew } from './saveNew';
import type { ListRequest, TemplateRequest } from './request';
import { plain, table } from './show/table';

/** `jixiao template --list`. */
export const listTemplates = ({ locale }: ListRequest): Answer => {
  const list = templates.map(({ id, name, kind, scope }) => ({ id, name: textIn(name, locale), kind, scope }));
  return { json: { templates: list }, lines: table(list.map(({ id, name }) => [id, name]), [40, 60]), messages: [], exitCode: 0 };
};

/** `jixiao template NAME`: a blank form in a workbook of its own. */
export const makeTemplate = async ({ name, year, output, unit, projects, rows, goals, locale }: TemplateRequest): Promise<Answer> => {
  const template = templates.find(({ id }) => id === name);
  if (template === undefined) return refusal(problems.unknownTemplate(name), locale);
  const blueprints = template.make({
    year,
    ...(unit === null ? {} : { unit }),
    ...(projects.length === 0 ? {} : { projects }),
    ...(rows === null ? {} : { rows }),
    ...(goals === null ? {} : { goals }),
  });
  const saved = await saveNew(blueprints, output);
  if (!saved.ok) return refusal(saved.problem, locale);
  const sheets = saved.value;
  return {
    json: { template: name, year, file: output, sheets },
    lines: [],
    messages: [say(cliTexts.templateSaved, locale, { file: output, sheets: plain(sheets.join('、')) })],
    exitCode: 0,
  };
};
