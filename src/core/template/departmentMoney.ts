import { formatAddress } from '../sheet/address';
import { formatArea } from '../sheet/area';
import type { Project } from './content';
import { allow, areaOn, blank, formula, join, numberOrBlank, put, rows, span, text, textOrBlank, type Content, type Piece, type Span } from './piece';
import type { StyleName } from './styles';

const AMOUNT = { prompt: '填数字，单位：万元', error: '请填大于或等于 0 的数字' };

/** Rows of income or spending with their total and, beside the amounts of this year, the share each has of it. */
const moneyRows = (top: number, label: string, names: readonly string[]): Piece => {
  const last = top + names.length;
  const amounts = [span(4), span(6), span(7)];
  const totalCell = formatAddress({ row: last, column: 4 });
  return join(
    put(areaOn(span(1), top, last), text(label), 'label'),
    ...[...names, '合计'].map((name, index) => {
      const row = top + index;
      const own = formatAddress({ row, column: 4 });
      return join(
        put(areaOn(span(2, 3), row), text(name), 'name'),
        ...amounts.map((at) => {
          const parts = formatArea({ ...areaOn(at, top, last - 1), right: at.left });
          return put(areaOn(at, row), row === last ? formula(`=IF(COUNT(${parts})=0,"",SUM(${parts}))`) : blank, row === last ? 'computedMoney' : 'money');
        }),
        put(areaOn(span(5), row), formula(`=IF(N(${totalCell})=0,"",ROUND(N(${own})/N(${totalCell}),4))`), 'computedRate'),
        rows(24),
      );
    }),
    ...amounts.map((at) => allow(areaOn(at, top, last - 1), { kind: 'decimal', min: 0, max: null }, AMOUNT.prompt, AMOUNT.error)),
  );
};

const INCOME = ['财政拨款', '其他资金'];
const SPENDING = ['人员类项目支出', '运转类项目支出', '特定目标类项目支出'];

/** The money of a department: income and spending of the year, the share of each, and the amounts of the two years before. */
export const departmentMoney = (top: number, year: number): Piece => {
  const heading = join(
    put(areaOn(span(1, 3), top, top + 1), text('总体资金情况'), 'heading'),
    put(areaOn(span(4), top, top + 1), text('当年金额'), 'heading'),
    put(areaOn(span(5), top, top + 1), text('占比'), 'heading'),
    put(areaOn(span(6, 7), top), text('近两年收支金额'), 'heading'),
    put(areaOn(span(6), top + 1), text(`${String(year - 2)}年`), 'heading'),
    put(areaOn(span(7), top + 1), text(`${String(year - 1)}年`), 'heading'),
    rows(22, 22),
  );
  const [income, spending] = [top + 2, top + 3 + INCOME.length];
  return join(
    put(areaOn(span(0), top, spending + SPENDING.length), text('部门总体\n资金情况\n（万元）'), 'label'),
    heading,
    moneyRows(income, '收入构成', INCOME),
    moneyRows(spending, '支出构成', SPENDING),
  );
};

interface ProjectColumn {
  readonly at: Span;
  readonly words: string;
  readonly style: StyleName;
  readonly of: (project: Project) => Content;
}

const PROJECT_KINDS = ['特定目标类', '其他运转类', '公用经费', '人员类'];

/** The projects of the department with what is known of them: one row each; null for an empty row. */
export const projectRows = (top: number, projects: readonly (Project | null)[]): Piece => {
  const last = top + projects.length;
  const columns: readonly ProjectColumn[] = [
    { at: span(1, 2), words: '项目名称', style: 'text', of: (project) => textOrBlank(project.name) },
    { at: span(3), words: '项目类别', style: 'input', of: () => blank },
    { at: span(4), words: '项目总预算', style: 'money', of: ({ totalBudget }) => numberOrBlank(totalBudget) },
    { at: span(5), words: '项目本年度\n预算', style: 'money', of: ({ yearBudget }) => numberOrBlank(yearBudget) },
    { at: span(6, 7), words: '项目主要支出方向和用途', style: 'text', of: ({ purpose }) => textOrBlank(purpose) },
  ];
  return join(
    put(areaOn(span(0), top, last), text('项目支出情况'), 'label'),
    ...columns.map(({ at, words }) => put(areaOn(at, top), text(words), 'heading')),
    rows(30),
    ...projects.map((project, index) => join(...columns.map(({ at, style, of }) => put(areaOn(at, top + 1 + index), project === null ? blank : of(project), style)), rows(26))),
    allow(areaOn(span(3), top + 1, last), { kind: 'list', values: PROJECT_KINDS }, '选择项目类别', '请从列表中选择'),
    allow(areaOn(span(4, 5), top + 1, last), { kind: 'decimal', min: 0, max: null }, AMOUNT.prompt, AMOUNT.error),
  );
};
