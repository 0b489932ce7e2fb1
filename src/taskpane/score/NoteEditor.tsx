import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { NoteAdvice } from '../../core/note';
import { formatAddress } from '../../core/sheet/address';
import { scoreTexts } from '../../locales/score';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import type { ScoreRow } from '../state/scoreRow';
import { Facts } from './Facts';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: '6px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  used: { fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteGreenForeground1 },
});

/** The deviation note: why one is needed, what the sheet says, and a draft of the facts to complete and use. */
export const NoteEditor = ({ row, advice }: { readonly row: ScoreRow; readonly advice: NoteAdvice }): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { drafts, dispatch } = session;
  const { key } = row;
  const { note } = advice;
  const used = drafts.usedNotes[key];
  const text = drafts.notes[key] ?? used ?? advice.draft ?? '';
  return (
    <div className={styles.editor}>
      <h3 className={styles.title}>{say(scoreTexts.note, locale)}</h3>
      <Facts
        facts={[
          [say(scoreTexts.noteRequired, locale), advice.required === null ? '' : textIn(advice.required, locale)],
          [say(scoreTexts.noteWeak, locale), advice.weak === null ? (note?.text ?? '') : `${note?.text ?? ''} — ${textIn(advice.weak, locale)}`],
        ]}
      />
      {note !== null && (
        <>
          <Field size="small" label={say(scoreTexts.noteDraft, locale)} hint={say(scoreTexts.noteHint, locale)}>
            <Textarea value={text} rows={4} resize="vertical" onChange={(_, { value }) => dispatch({ type: 'draft', field: 'notes', cell: key, text: value })} />
          </Field>
          <div className={styles.line}>
            <Button
              size="small"
              disabled={text.trim() === '' || text === used}
              onClick={() => dispatch({ type: 'use-note', cell: key, noteCell: formatAddress(note.cell), text })}
            >
              {say(scoreTexts.noteUse, locale)}
            </Button>
            {used !== undefined && (
              <>
                <span className={styles.used} role="status">
                  {say(scoreTexts.noteUsed, locale)}
                </span>
                <Button size="small" appearance="subtle" onClick={() => dispatch({ type: 'drop-note', cell: key })}>
                  {say(scoreTexts.noteDrop, locale)}
                </Button>
              </>
            )}
          </div>
        </>
      )}
    </div>
  );
};
