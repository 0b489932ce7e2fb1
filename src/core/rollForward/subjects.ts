import type { Form } from '../recognise/form';
import { wordsOf } from '../recognise/words';

/** The forms about one project or department: the one to roll forward, and those of earlier years. */
export interface Subject {
  readonly main: Form;
  readonly earlier: readonly Form[];
}

const nameOf = ({ scope, project, unit, department }: Form): string => {
  const name = wordsOf((scope === 'project' ? project : (unit ?? department))?.text ?? '');
  return name === '' ? '' : `${scope} ${name}`;
};

const sameSubject = (a: Form, b: Form): boolean => nameOf(a) !== '' && nameOf(a) === nameOf(b) && a.year !== null && b.year !== null && a.year !== b.year;

/** The forms by what they are about, in their order; of several years of one subject the last is rolled forward. */
export const subjectsOf = (forms: readonly Form[]): readonly Subject[] =>
  forms.reduce<readonly Subject[]>((subjects, form) => {
    const at = subjects.findIndex(({ main, earlier }) => [main, ...earlier].every((other) => sameSubject(other, form)));
    const known = subjects[at];
    if (known === undefined) return [...subjects, { main: form, earlier: [] }];
    const all = [known.main, ...known.earlier, form].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
    return subjects.map((subject, index) => (index === at ? { main: all[0] ?? form, earlier: all.slice(1) } : subject));
  }, []);
