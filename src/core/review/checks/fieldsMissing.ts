import type { Figure } from '../../recognise/form';
import { isEmpty } from '../../figure/printed';
import { basis } from '../basis';
import { formCheck } from '../check';

/** The head of a form that was filled in names the project and those responsible. */
export const fieldsMissing = formCheck(
  {
    id: 'field-empty',
    title: { zh: '表头漏填', en: 'Field of the head empty' },
    severity: 'question',
    rule: basis.frame('项目名称、主管部门和实施单位必填', 'project, department and unit are to be named'),
    suggestion: { zh: '请补填。', en: 'Please fill it in.' },
  },
  ({ form }) => {
    if (!form.indicators.some(({ target }) => target !== null && !isEmpty(target))) return [];
    const fields: readonly { readonly figure: Figure | null; readonly zh: string; readonly en: string }[] = [
      { figure: form.project, zh: '项目名称', en: 'name of the project' },
      { figure: form.department, zh: '主管部门', en: 'department in charge' },
      { figure: form.unit, zh: '实施单位', en: 'implementing unit' },
    ];
    return fields.flatMap(({ figure, zh, en }) =>
      figure === null || !isEmpty(figure)
        ? []
        : [{ cells: [figure.cell], printed: null, computed: null, message: { zh: `${zh}没有填写。`, en: `The ${en} is not filled in.` } }],
    );
  },
);
