import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Form } from '../../core/recognise/form';
import { formatAddress } from '../../core/sheet/address';
import { notesTexts } from '../../locales/notes';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { CellLink } from '../parts/CellLink';
import { composeBox } from '../state/composeNote';
import type { NoteItem } from '../state/noteItems';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '8px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', fontSize: tokens.fontSizeBase200 },
  nothing: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly box: Form['boxes'][number];
  readonly form: Form;
  readonly items: readonly NoteItem[];
}

/** A box below the table: composed from the rows on request, then free to be changed. */
export const BoxForm = ({ box, form, items }: Props): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { drafts, dispatch } = session;
  const cell = formatAddress(box.content.cell);
  const label = box.label.text.replace(/\s+/g, '');
  const text = drafts.boxes[cell];
  const composed = composeBox(box, form, items, drafts);
  return (
    <li className={styles.box}>
      <div className={styles.line}>
        <span>{label}</span>
        <CellLink sheet={form.sheet} cell={box.content.cell} />
      </div>
      {text !== undefined && (
        <Field size="small" label={say(notesTexts.boxText, locale, { label })} hint={say(notesTexts.boxHint, locale)}>
          <Textarea rows={5} resize="vertical" value={text} onChange={(_, { value }) => dispatch({ type: 'draft', field: 'boxes', cell, text: value })} />
        </Field>
      )}
      <div className={styles.line}>
        <Button size="small" disabled={composed === '' || composed === text} onClick={() => dispatch({ type: 'draft', field: 'boxes', cell, text: composed })}>
          {say(notesTexts.compose, locale)}
        </Button>
        {text !== undefined && (
          <Button size="small" appearance="subtle" onClick={() => dispatch({ type: 'forget-drafts', fields: ['boxes'], cell })}>
            {say(notesTexts.drop, locale)}
          </Button>
        )}
        {composed === '' && <span className={styles.nothing}>{say(notesTexts.composeNothing, locale)}</span>}
      </div>
    </li>
  );
};
