import { recognise } from '../recognise';
import type { Figure, Form } from '../recognise/form';
import { isFiller, withoutBrackets, wordsOf } from '../recognise/words';
import { cellKey } from '../sheet/address';
import type { Area } from '../sheet/area';
import { cellAt, type SheetSnapshot } from '../sheet/snapshot';
import { projectNamed, type Project } from './content';

type ListRole = Exclude<keyof Project, 'name'>;

/** Headings over the names of projects. */
const NAME = /^(项目|子项目|项目支出|政策和?项目)名称$/;
/** What else a list says of a project, by its heading; the first that fits counts. */
const ROLES: readonly (readonly [ListRole, RegExp])[] = [
  ['department', /^(项目)?(主管|归口)(部门|单位)(名称)?$/],
  ['unit', /^(项目)?(实施|执行|承担|使用|申报|预算)?单位(名称)?$|^(部门|单位)名称$/],
  ['purpose', /用途|主要内容|支出方向|项目内容/],
  ['totalBudget', /^(项目)?总(预算|投资)(数|额)?$/],
  ['yearBudget', /^(项目)?(本|当)?年(度)?预算(数|金额)?$|^(年初|全年|\d{4}年)?预算(数|金额|安排)?$|^合计$|^金额$/],
];
/** Other headings that stand in a list of projects. */
const OTHER = /^(序号|编号|备注|年度|等级|负责人|项目(类别|类型|代码|编码|负责人|属性)|(单位)?(编码|代码)|资金来源|.*(执行数|执行率|得分|指标|原因))$/;
const TOTALS = /^(合计|总计|小计)$/;
/** So many empty rows end a list. */
const LONGEST_GAP = 8;

const headingOf = (text: string): string => withoutBrackets(wordsOf(text));

const roleOf = (heading: string): ListRole | null => ROLES.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;

const isHeading = (heading: string): boolean => heading !== '' && (OTHER.test(heading) || roleOf(heading) !== null);

interface Grid {
  readonly sheet: SheetSnapshot;
  readonly used: Area;
  readonly areaAt: (row: number, column: number) => Area;
  readonly textAt: (row: number, column: number) => string;
}

const gridOf = (sheet: SheetSnapshot, used: Area): Grid => {
  const merged = new Map(sheet.merges.map((area) => [cellKey(area.top, area.left), area]));
  return {
    sheet,
    used,
    areaAt: (row, column) => merged.get(cellKey(row, column)) ?? { top: row, bottom: row, left: column, right: column },
    textAt: (row, column) => cellAt(sheet, row, column)?.text.trim() ?? '',
  };
};

interface Header {
  readonly names: Area;
  readonly columns: readonly { readonly role: ListRole; readonly left: number; readonly perUnit: number }[];
}

/** 1 where the amounts are in 万元, a ten thousandth where they are in 元. */
const perUnit = ({ sheet, used }: Grid, heading: string): number => {
  if (/万元/.test(heading)) return 1;
  const said = /[(（]元[)）]/.test(heading) || [...sheet.cells].some(([key, { text }]) => Math.floor(key / 16384) <= used.top + 4 && /单位[:：]\s*元/.test(text));
  return said ? 1 / 10_000 : 1;
};

/** The heading over a column of names: its neighbour is a heading, too, where a form has the name itself beside the label. */
const headerAt = (grid: Grid, row: number, column: number): Header | null => {
  const { used, areaAt, textAt } = grid;
  if (!NAME.test(headingOf(textAt(row, column)))) return null;
  const names = areaAt(row, column);
  const columns = Array.from({ length: used.right - used.left + 1 }, (_, index) => used.left + index).filter((left) => left !== column);
  const headings = columns.map((left) => ({ left, text: textAt(row, left), heading: headingOf(textAt(row, left)) }));
  const next = headings.find(({ left }) => left === names.right + 1)?.heading ?? '';
  const before = headings.filter(({ left }) => left < column).at(-1)?.heading ?? '';
  const alone = headings.every(({ heading }) => heading === '') && used.left === used.right;
  if (!isHeading(next) && !(isHeading(before) && next === '') && !alone) return null;
  return {
    names,
    columns: headings.flatMap(({ left, text, heading }) => {
      const role = roleOf(heading);
      return role === null ? [] : [{ role, left, perUnit: perUnit(grid, text) }];
    }),
  };
};

/** 项目3：名称 and 3.名称 are the name with its number. */
const bareName = (text: string): string => text.replace(/\s+/g, ' ').replace(/^项目\s*\d+\s*[:：、.．]\s*/, '').replace(/^[(（]?\d{1,3}[)）]?\s*[、.．:：]\s*(?=\D)/, '').trim();

const amountAt = ({ sheet }: Grid, row: number, column: number, scale: number): number | null => {
  const value = cellAt(sheet, row, column)?.value;
  return typeof value === 'number' && value >= 0 ? Math.round(value * scale * 1e6) / 1e6 : null;
};

const projectAt = (grid: Grid, row: number, { names, columns }: Header): Project => {
  const found = (role: ListRole) => columns.find((column) => column.role === role);
  const words = (role: ListRole): string | null => {
    const column = found(role);
    const text = column === undefined ? '' : grid.textAt(row, column.left);
    return text === '' ? null : text;
  };
  const amount = (role: ListRole): number | null => {
    const column = found(role);
    return column === undefined ? null : amountAt(grid, row, column.left, column.perUnit);
  };
  return { ...projectNamed(bareName(grid.textAt(row, names.left))), department: words('department'), unit: words('unit'), purpose: words('purpose'), totalBudget: amount('totalBudget'), yearBudget: amount('yearBudget') };
};

/** The rows below a heading, as wide as it: another width, another heading or a long gap ends the list. */
const listBelow = (grid: Grid, header: Header): readonly Project[] => {
  const { names } = header;
  const projects: Project[] = [];
  let gap = 0;
  for (let row = names.bottom + 1; row <= grid.used.bottom && gap <= LONGEST_GAP; row += 1) {
    const area = grid.areaAt(row, names.left);
    const words = wordsOf(grid.textAt(row, names.left));
    if (words !== '' && (area.right !== names.right || NAME.test(headingOf(words)))) break;
    if (isFiller(words) || TOTALS.test(words)) gap += words === '' ? 1 : 0;
    else {
      gap = 0;
      projects.push(projectAt(grid, row, header));
    }
  }
  return projects;
};

const eachOnce = (projects: readonly Project[]): readonly Project[] =>
  projects.filter((project, index) => projects.findIndex(({ name }) => wordsOf(name) === wordsOf(project.name)) === index);

/**
 * The projects a sheet lists: below a heading such as 项目名称 in a table of its own, in a department's declaration, or in a
 * single column. Empty where it lists none; a form about one project is no list. Names that occur twice are taken once.
 */
export const projectsIn = (sheet: SheetSnapshot): readonly Project[] => {
  if (sheet.used === null) return [];
  const grid = gridOf(sheet, sheet.used);
  for (let row = grid.used.top; row <= grid.used.bottom; row += 1)
    for (let column = grid.used.left; column <= grid.used.right; column += 1) {
      const header = headerAt(grid, row, column);
      const projects = header === null ? [] : listBelow(grid, header);
      if (projects.length > 0) return eachOnce(projects);
    }
  return [];
};

const projectOf = ({ scope, project, department, unit }: Form): readonly Project[] => {
  const words = (figure: Figure | null): string | null => (figure === null || figure.text.trim() === '' ? null : figure.text.trim());
  const name = scope === 'project' ? words(project) : null;
  return name === null ? [] : [{ ...projectNamed(name), department: words(department), unit: words(unit) }];
};

/** The projects of a workbook: the list of the first sheet that has one, else the projects its forms are about. */
export const projectsFrom = (sheets: readonly SheetSnapshot[]): readonly Project[] => {
  for (const sheet of sheets) {
    const listed = projectsIn(sheet);
    if (listed.length > 0) return listed;
  }
  return eachOnce(sheets.flatMap((sheet) => recognise(sheet).forms.flatMap(projectOf)));
};
