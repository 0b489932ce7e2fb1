import type { Form, Indicator } from '../../recognise/form';
import { basis } from '../basis';
import { workbookCheck } from '../check';
import { bare, printedOf, wordsOf } from '../parts';

/** So many characters in common with what another project is about: 服务超市. Fewer are words of the office. */
const LEAST = 4;

/** A project is about what it names at least so often. */
const OFTEN = 2;

/** Words of every satisfaction indicator, and those served by many projects. */
const COMMON = /满意|对象|受益|受惠|群众|企业|公众|项目|资金|工作|经费|专项|居民|市民|村民|学生|家长|教师|职工|干部|党员|农户|游客|患者|用户|人员|单位|部门|社区|辖区|服务水平|服务质量/;

const isSatisfaction = ({ name }: Indicator): boolean => /满意/.test(bare(name));

/** What a form is about: its project, goals and indicators, but for the satisfaction of those served. */
const subjectOf = ({ project, title, goals, indicators }: Form): string =>
  [project?.text, title, ...goals.flatMap(({ target, actual }) => [target?.text, actual?.text]), ...indicators.filter((row) => !isSatisfaction(row)).flatMap(({ name, target }) => [name.text, target?.text])]
    .join(' ')
    .replace(/[^\S ]+/g, '');

/** Words of a name that another project is about and its own never mentions. */
const takenFrom = (name: string, own: string, other: string): string | null => {
  for (let at = 0; at + LEAST <= name.length; at += 1) {
    const words = name.slice(at, at + LEAST);
    if (!COMMON.test(words) && !own.includes(words) && other.split(words).length > OFTEN) return words;
  }
  return null;
};

/** A satisfaction indicator that asks about another project of the workbook: copied from its form. */
export const namesAnotherProject = workbookCheck(
  {
    id: 'names-another-project',
    title: { zh: '满意度指标写的是别的项目', en: 'Satisfaction with another project' },
    severity: 'warning',
    rule: basis.goals('绩效指标应与项目内容相应匹配', 'indicators answer to the project they stand for'),
    suggestion: { zh: '请改为本项目的服务对象。', en: 'Please name those served by this project.' },
  },
  (sheets) => {
    const forms = sheets.flatMap((sheet) => sheet.forms.map(({ form }) => form)).filter(({ scope }) => scope === 'project');
    const subjects = new Map(forms.map((form) => [form, subjectOf(form)]));
    return forms.flatMap((form) =>
      form.indicators.filter(isSatisfaction).flatMap((row) => {
        const found = forms.flatMap((other) => {
          const words = other === form || other.project === null ? null : takenFrom(bare(row.name), subjects.get(form) ?? '', subjects.get(other) ?? '');
          return words === null || other.project === null ? [] : [{ other, words, project: other.project }];
        })[0];
        if (found === undefined) return [];
        return [
          {
            sheet: form.sheet,
            cells: [row.name.cell],
            others: [{ file: null, sheet: found.other.sheet, cell: found.project.cell }],
            printed: printedOf(row.name),
            computed: null,
            message: { zh: `“${wordsOf(row.name)}”写的是“${found.words}”，属另一项目“${wordsOf(found.project)}”。`, en: `“${wordsOf(row.name)}” speaks of “${found.words}”, which belongs to another project, “${wordsOf(found.project)}”.` },
          },
        ];
      }),
    );
  },
);
