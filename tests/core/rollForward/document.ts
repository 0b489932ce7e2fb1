import { rollForward, type Destination } from '../../../src/core/rollForward';
import { templates, type Template } from '../../../src/core/template';
import type { SheetBlueprint } from '../../../src/core/template/blueprint';
import { formsOf, truthOf } from './read';

/** Published forms with indicators, and their year. */
const PUBLISHED = [
  ['zibo-2021', 2021], ['jiangxia-2019', 2019], ['hongshan-2021-projects', 2021], ['hongshan-2021-department', 2021], ['yiyang-2020-department', 2020],
  ['repeated-header', 2021], ['stacked', 2021], ['hongshan-2023-department-targets', 2023], ['hongshan-2023-project-targets', 2023],
] as const;

/** Pages of A4 by Excel's own measures: 7 pixels a character and 5 a column, 4 pixels to 3 points. */
export const pagesOf = ({ columns, rows, print }: SheetBlueprint): number => {
  const [width, height] = print.orientation === 'portrait' ? [595, 842] : [842, 595];
  const scale = Math.min(1, (width - (print.margins.left + print.margins.right) * 72) / columns.reduce((sum, characters) => sum + (characters * 7 + 5) * 0.75, 0));
  return (rows.reduce<number>((sum, points) => sum + (points ?? 15), 0) * scale) / (height - (print.margins.top + print.margins.bottom) * 72);
};

const listed = ({ id, name, make }: Template): string => {
  const [sheet] = make({ year: 2027 });
  if (sheet === undefined) throw new Error(id);
  return `| \`${id}\` | ${name.zh} | ${sheet.print.orientation} | ${String(Math.ceil(pagesOf(sheet)))} |`;
};

const rolled = async (name: string, year: number, to: Destination): Promise<string> => {
  const later = name.endsWith('targets') && to === 'self-evaluation' ? year : year + 1;
  const outcome = rollForward(await formsOf(name), { to, year: later });
  if (!outcome.ok) throw new Error(outcome.problem.message.en);
  const { carried, lost, layouts, blueprints } = outcome.value;
  const inTruth = truthOf(name).flatMap(({ indicators }) => indicators).length;
  const long = lost.filter(({ reason }) => reason.zh === '长期目标和长期指标不进年度自评表。').length;
  return `| ${name} | ${to} ${String(later)} | ${layouts.map(({ id }) => `\`${id}\``).join(', ')} | ${String(blueprints.length)} | ${String(inTruth)} | ${String(carried)} | ${long === 0 ? '' : String(long)} | ${String(lost.length)} |`;
};

/** What docs/templates.md says. */
export const templateDocument = async (): Promise<string> => {
  const rows: string[] = [];
  for (const [name, year] of PUBLISHED) for (const to of ['self-evaluation', 'target-declaration'] as const) rows.push(await rolled(name, year, to));
  return [
    '# Blank forms and roll-forward',
    '',
    'Made by `npm run template-table`; do not edit. A test fails where it is not what the script makes.',
    '',
    '    jixiao template NAME --year 2027 -o FILE.xlsx [--unit NAME] [--project NAME]… [--projects-from FILE[#SHEET]] [--rules PACK] [--rows N] [--goals N] [--library]',
    '    jixiao roll FILES… --to target-declaration|self-evaluation --year 2027 -o FILE.xlsx [--template NAME]',
    '',
    'In the pane both are on the tab 模板. Every form is A4 with page numbers and repeated headings, locked but for the cells to fill in (no password), with a prompt for every column and rules for what may be typed. Points come from the layout or from a rule pack; where the parts of a pack do not make 100, the indicators have what execution and goals leave. A list of projects is a column headed 项目名称 with the projects below it: in a table, in a department declaration, or alone; where a workbook has no list, the projects its forms are about.',
    '',
    '## Forms',
    '',
    'Pages are those of the form as it comes, by the measures of Excel.',
    '',
    '| name | form | page | pages |',
    '|---|---|---|---|',
    ...templates.map(listed),
    '',
    '附表1-8 has no published model among the fixtures (the workbook it would stand in leaves it out): its columns are those of table 1-2 and of the project lists beside it. All other disclosure tables have the titles, headings and printed lines of the published ones.',
    '',
    '## Roll-forward of the published forms',
    '',
    'Indicators: as counted by hand in the truth file, and carried over. Long-term: goals and indicators that an evaluation of one year has no place for, each named in the list. Losses: cells in the list, each with its reason; a test compares every cell that was written with the new sheets and the list.',
    '',
    '| form | into | layout | sheets | indicators | carried | long-term | losses |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
};
