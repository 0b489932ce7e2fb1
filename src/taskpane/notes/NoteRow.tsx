import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { notesTexts } from '../../locales/notes';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import { ExpandableRow } from '../score/ExpandableRow';
import type { NoteItem } from '../state/noteItems';
import { NoteForm } from './NoteForm';

const useStyles = makeStyles({
  missing: { color: tokens.colorPaletteRedForeground1 },
  weak: { color: tokens.colorPaletteDarkOrangeForeground1 },
  given: { color: tokens.colorNeutralForeground3 },
  used: { color: tokens.colorPaletteGreenForeground1 },
});

/** One note of the list; opens to be written. */
export const NoteRow = ({ item }: { readonly item: NoteItem }): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { key, name, nameCell, state, required, weak, existing } = item;
  const rowKey = `note:${key}`;
  const open = session.state.openRows.includes(rowKey);
  const mark = session.drafts.usedNotes[key] === undefined ? state : 'used';
  const reason = weak ?? required[0];
  const values = state === 'given' ? existing : reason === undefined ? '' : textIn(reason, locale);
  return (
    <ExpandableRow
      name={name}
      values={values}
      right={<span className={styles[mark]}>{say(notesTexts[mark], locale)}</span>}
      open={open}
      selected={false}
      onToggle={() => {
        session.dispatch({ type: 'toggle-row', cell: rowKey });
        if (!open) void session.work.select(session.current?.form.sheet ?? '', (item.note ?? nameCell).cell);
      }}
    >
      <NoteForm item={item} />
    </ExpandableRow>
  );
};
