import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { JSX } from 'react';
import { recognise } from '../../core/recognise';
import type { Form } from '../../core/recognise/form';
import { canRoll } from '../../core/rollForward';
import { paneTexts } from '../../locales/pane';
import { say } from '../../locales/say';
import { templateTexts } from '../../locales/template';
import { usePane } from '../paneContext';

/** Which forms are rolled forward: the one in view, or all of the workbook. */
export const RollSource = ({ onChange }: { readonly onChange: (forms: readonly Form[] | null) => void }): JSX.Element => {
  const { session, locale } = usePane();
  const { work, template } = session.state;
  const { forms } = template.roll;
  const current = session.current?.form ?? null;
  const choose = async (whole: boolean): Promise<void> => {
    if (!whole) {
      onChange(null);
      return;
    }
    const sheets = await session.work.lookAtAll();
    if (sheets !== null) onChange(sheets.flatMap((sheet) => recognise(sheet).forms));
  };
  const name = current === null ? say(paneTexts.nameless, locale) : current.title === '' ? current.sheet : current.title;
  return (
    <Field label={say(templateTexts.rollFrom, locale)} {...(forms === null ? {} : { hint: say(templateTexts.wholeBookCount, locale, { count: forms.filter(canRoll).length }) })}>
      <RadioGroup value={forms === null ? 'form' : 'book'} disabled={work !== null} onChange={(_, { value }) => void choose(value === 'book')}>
        <Radio value="form" disabled={current === null} label={say(templateTexts.thisForm, locale, { name })} />
        <Radio value="book" label={say(templateTexts.wholeBook, locale)} />
      </RadioGroup>
    </Field>
  );
};
