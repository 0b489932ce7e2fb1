import { Select } from '@fluentui/react-components';
import type { JSX } from 'react';
import { formatArea } from '../../core/sheet/area';
import { paneTexts } from '../../locales/pane';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';

/** Chooses among the forms of a sheet; not there when the sheet holds one. */
export const FormPicker = (): JSX.Element | null => {
  const { session, locale } = usePane();
  const forms = session.evaluation?.forms ?? [];
  if (forms.length < 2) return null;
  return (
    <Select
      size="small"
      aria-label={say(paneTexts.form, locale)}
      value={String(session.state.formIndex)}
      onChange={(_, { value }) => session.dispatch({ type: 'show-form', index: Number(value) })}
    >
      {forms.map(({ form }, index) => (
        <option key={formatArea(form.range)} value={String(index)}>
          {say(paneTexts.formOption, locale, {
            number: index + 1,
            name: form.project?.text ?? (form.title === '' ? say(paneTexts.nameless, locale) : form.title),
            range: formatArea(form.range),
          })}
        </option>
      ))}
    </Select>
  );
};
