import type { Form } from '../recognise/form';
import { wordsOf } from '../recognise/words';
import type { FormContent, Room } from '../template';
import type { CarriedForm } from './content';
import { carriedYears, valueOfYear } from './history';
import { losses } from './loss';
import { reasons } from './reasons';

/** The values of earlier forms of the same subject put into the columns of their years, indicator by name. A value already there stays. */
export const withEarlierYears = (carried: CarriedForm, main: Form, earlier: readonly Form[], year: number, room: Room): CarriedForm =>
  earlier.reduce(({ content, lost }, form) => {
    if (room.yearsBack.length === 0) return { content, lost: [...lost, ...losses(form, form.indicators.map(({ name }) => name), reasons.superseded(main.year))] };
    const byName = new Map(form.indicators.map((indicator) => [wordsOf(indicator.name.text), indicator]));
    const known = new Set(content.indicators.map(({ name }) => wordsOf(name)));
    const years = new Map([...byName].map(([name, indicator]) => [name, carriedYears(form, indicator, year, room)]));
    const strangers = form.indicators.filter(({ name }) => !known.has(wordsOf(name.text)));
    const filled: FormContent = {
      ...content,
      indicators: content.indicators.map((entry) => (entry.term === 'long' ? entry : { ...entry, history: { ...years.get(wordsOf(entry.name))?.history, ...entry.history } })),
    };
    return {
      content: filled,
      lost: [
        ...lost,
        ...losses(form, strangers.flatMap((indicator) => [indicator.name, valueOfYear(form, indicator)]), reasons.noCounterpart(main.year)),
        ...[...years].filter(([name]) => known.has(name)).flatMap(([, { lost: refused }]) => refused),
      ],
    };
  }, carried);
