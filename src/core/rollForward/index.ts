import { failure, success, type Outcome } from '../outcome';
import type { Form } from '../recognise/form';
import { formatAddress } from '../sheet/address';
import type { Template } from '../template';
import type { SheetBlueprint } from '../template/blueprint';
import { chooseTemplate, type Destination } from './chooseTemplate';
import { contentOf } from './content';
import { withEarlierYears } from './earlierYears';
import { eachOnce, type Loss } from './loss';
import { reasons } from './reasons';
import { subjectsOf, type Subject } from './subjects';

export { isDestination, type Destination } from './chooseTemplate';
export type { Loss } from './loss';

export interface RollOptions {
  /** What the new forms are. */
  readonly to: Destination;
  /** Their year. */
  readonly year: number;
  /** Their layout; where not given, for each form the one that keeps most of it. */
  readonly template?: Template;
}

/** The forms of a new year, made from those of earlier years. */
export interface RollForward {
  /** One sheet for each project or department. */
  readonly blueprints: readonly SheetBlueprint[];
  /** Their layouts, each once. */
  readonly layouts: readonly Template[];
  /** Indicators carried over. */
  readonly carried: number;
  /** Everything filled in on the old forms that the new ones do not hold. */
  readonly lost: readonly Loss[];
}

/** Whether a form has indicators to take into a new year. */
export const canRoll = ({ kind, indicators }: Form): boolean => kind !== 'budget-table' && kind !== 'summary' && indicators.length > 0;

const notRolled = ({ sheet, range }: Form): Loss => ({ sheet, cell: formatAddress({ row: range.top, column: range.left }), reason: reasons.nothingToRoll });

const roll = ({ main, earlier }: Subject, template: Template, room: NonNullable<Template['room']>, year: number): RollForward => {
  const { content, lost } = withEarlierYears(contentOf(main, template, year, room), main, earlier, year, room);
  return { blueprints: template.make({ year, contents: [content] }), layouts: [template], carried: content.indicators.length, lost };
};

/**
 * Makes the forms of a new year from read ones: from a declaration the self-evaluation of the year (targets filled in, actual
 * values empty), from a self-evaluation the next declaration (what was reached in the column of its year, the old targets
 * marked as to be decided), and between layouts. Forms of one project of several years become one form. Pure; the old forms
 * stay as they are. Refused: nothing with indicators among the forms, a template of another kind.
 */
export const rollForward = (forms: Form | readonly Form[], { to, year, template }: RollOptions): Outcome<RollForward> => {
  const all = 'kind' in forms ? [forms] : forms;
  const subjects = subjectsOf(all.filter(canRoll));
  if (subjects.length === 0) {
    return failure({
      code: 'nothing-to-roll',
      message: { zh: '没有找到带指标的绩效表，无法结转。', en: 'No form with indicators was found; there is nothing to roll forward.' },
      next: { zh: '请打开上年的自评表或目标申报表。', en: 'Open the self-evaluation or the target declaration of last year.' },
    });
  }
  if (template !== undefined && (template.kind !== to || template.room === null)) {
    return failure({
      code: 'template-of-other-kind',
      message: { zh: `“${template.name.zh}”不是所要的表种。`, en: `"${template.name.en}" is not the kind of form asked for.` },
      next: { zh: '请另选一种表样，或不指定。', en: 'Choose another layout, or none.' },
    });
  }
  const rolled = subjects.map((subject) => {
    const layout = template ?? chooseTemplate(subject.main, to);
    return layout.room === null ? { blueprints: [], layouts: [], carried: 0, lost: [notRolled(subject.main)] } : roll(subject, layout, layout.room, year);
  });
  return success({
    blueprints: rolled.flatMap(({ blueprints }) => blueprints),
    layouts: [...new Set(rolled.flatMap(({ layouts }) => layouts))],
    carried: rolled.reduce((sum, { carried }) => sum + carried, 0),
    lost: eachOnce([...rolled.flatMap(({ lost }) => lost), ...all.filter((form) => !canRoll(form)).map(notRolled)]),
  });
};
