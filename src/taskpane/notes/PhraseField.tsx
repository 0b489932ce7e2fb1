import { Combobox, Field, Option, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Text } from '../../core/outcome';
import { notesTexts } from '../../locales/notes';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';

const useStyles = makeStyles({ field: { width: '100%', minWidth: 0, '& input': { minWidth: 0 } } });

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly phrases: readonly Text[];
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A phrase from a short list, or one's own words. The form is Chinese: so are the words that go into it. */
export const PhraseField = ({ label, hint, phrases, value, onChange }: Props): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  return (
    <Field size="small" label={label} {...(hint === undefined ? {} : { hint })}>
      <Combobox
        className={styles.field}
        size="small"
        freeform
        placeholder={say(notesTexts.choose, locale)}
        value={value}
        selectedOptions={phrases.some(({ zh }) => zh === value) ? [value] : []}
        onChange={({ target }) => onChange(target.value)}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) onChange(optionValue);
        }}
      >
        {phrases.map(({ zh, en }) => (
          <Option key={zh} value={zh} text={zh}>
            {locale === 'zh-CN' ? zh : `${zh} – ${en}`}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
};
