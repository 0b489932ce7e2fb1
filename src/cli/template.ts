import { openLibrary } from '../core/build/library';
import { success, type Outcome } from '../core/outcome';
import { libraryIndicators } from '../core/plan/libraryIndicators';
import type { RulePack } from '../core/score/rulePack';
import { templates, type Project } from '../core/template';
import { cliTexts } from '../locales/cli';
import { say, textIn } from '../locales/say';
import { refusal, type Answer } from './answer';
import { problems } from './problems';
import { chooseRules } from './rules';
import { saveNew } from './saveNew';
import type { ListRequest, TemplateRequest } from './requests';
import { plain, table } from './show/table';
import { readProjects } from './templateProjects';

/** `jixiao template --list`. */
export const listTemplates = ({ locale }: ListRequest): Answer => {
  const list = templates.map(({ id, name, kind, scope }) => ({ id, name: textIn(name, locale), kind, scope }));
  return { json: { templates: list }, lines: table(list.map(({ id, name }) => [id, name]), [40, 60]), messages: [], exitCode: 0 };
};

const projectsFor = async ({ projects, projectsFrom }: TemplateRequest): Promise<Outcome<readonly (string | Project)[]>> => {
  const listed = projectsFrom === null ? success([]) : await readProjects(projectsFrom);
  return listed.ok ? success([...listed.value, ...projects]) : listed;
};

const rulesFor = async ({ rules }: TemplateRequest): Promise<Outcome<RulePack | undefined>> => {
  const chosen = await chooseRules(rules);
  return chosen.ok ? success(chosen.value.packs.find(({ id }) => id === chosen.value.chosen)) : chosen;
};

/** Rows a category gets from the library where no number was asked for. */
const LIBRARY_ROWS = 2;

/** `jixiao template NAME`: a blank form in a workbook of its own. */
export const makeTemplate = async (request: TemplateRequest): Promise<Answer> => {
  const { name, year, output, unit, rows, goals, library, locale } = request;
  const template = templates.find(({ id }) => id === name);
  if (template === undefined) return refusal(problems.unknownTemplate(name), locale);
  const [projects, rules] = [await projectsFor(request), await rulesFor(request)];
  if (!projects.ok) return refusal(projects.problem, locale);
  if (!rules.ok) return refusal(rules.problem, locale);
  const blueprints = template.make({
    year,
    ...(unit === null ? {} : { unit }),
    ...(projects.value.length === 0 ? {} : { projects: projects.value }),
    ...(rules.value === undefined ? {} : { rules: rules.value }),
    ...(library ? { indicators: libraryIndicators(await openLibrary([]), unit ?? '', rows ?? LIBRARY_ROWS) } : {}),
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
