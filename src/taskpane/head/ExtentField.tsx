import { Field, Input } from '@fluentui/react-components';
import { type JSX, useState } from 'react';
import type { Form } from '../../core/recognise/form';
import { correctionTexts } from '../../locales/correction';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { extentOf } from '../state/columnLines';

/** The last row of the table; settled on leaving the field or with Enter, an emptied field leaves it to recognition. */
export const ExtentField = ({ form }: { readonly form: Form }): JSX.Element => {
  const { session, locale } = usePane();
  const { first, last, now } = extentOf(form);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? String(now);
  const row = /^\d{1,7}$/.test(shown.trim()) ? Number(shown) : null;
  const wrong = shown.trim() !== '' && (row === null || row < first || row > last);
  const settle = (): void => {
    if (typed === null || wrong) return;
    setTyped(null);
    if (row !== now) session.dispatch({ type: 'correct-extent', columns: form.columns, lastRow: row === null ? null : row - 1 });
  };
  return (
    <Field size="small" label={say(correctionTexts.lastRow, locale)} {...(wrong ? { validationMessage: say(correctionTexts.rowFault, locale, { first, last }) } : {})}>
      <Input
        inputMode="numeric"
        value={shown}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === 'Enter') settle();
        }}
      />
    </Field>
  );
};
