import { Button, Checkbox, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { formatAddress } from '../../core/sheet/address';
import { CAUSES, MEASURES, notesTexts } from '../../locales/notes';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import { Facts } from '../score/Facts';
import { composeNote, notePartsOf } from '../state/composeNote';
import type { NoteItem } from '../state/noteItems';
import type { TypedField } from '../state/paneAction';
import { PhraseField } from './PhraseField';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, '& label': { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' } },
  result: { margin: 0, padding: '6px 8px', borderLeft: `3px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  label: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** One note put together: the facts offered, cause and measure from the person, text that is there kept unless they replace it. */
export const NoteForm = ({ item }: { readonly item: NoteItem }): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { drafts, dispatch } = session;
  const { key, note, facts, existing, required, weak } = item;
  const parts = notePartsOf(item, drafts);
  const text = composeNote(item, parts);
  const used = drafts.usedNotes[key];
  const draft = (field: TypedField, value: string): void => dispatch({ type: 'draft', field, cell: key, text: value });
  return (
    <div className={styles.form}>
      <Facts
        facts={[
          [say(notesTexts.why, locale), required.map((reason) => textIn(reason, locale)).join(locale === 'zh-CN' ? '；' : '; ')],
          [say(notesTexts.existing, locale), weak === null ? existing : `${existing} — ${textIn(weak, locale)}`],
        ]}
      />
      {facts !== '' && (
        <div className={styles.small}>
          <Checkbox checked={parts.facts} label={say(notesTexts.facts, locale, { facts })} onChange={(_, { checked }) => draft('noteFacts', checked === true ? 'yes' : 'no')} />
        </div>
      )}
      <PhraseField label={say(notesTexts.cause, locale)} phrases={CAUSES} value={parts.cause} onChange={(value) => draft('causes', value)} />
      <PhraseField label={say(notesTexts.measure, locale)} hint={say(notesTexts.measureHint, locale)} phrases={MEASURES} value={parts.measure} onChange={(value) => draft('measures', value)} />
      {existing !== '' && (
        <RadioGroup className={styles.small} layout="horizontal" aria-label={say(notesTexts.mode, locale)} value={parts.replace ? 'replace' : 'keep'} onChange={(_, { value }) => draft('noteModes', value)}>
          <Radio value="keep" label={say(notesTexts.keep, locale)} />
          <Radio value="replace" label={say(notesTexts.replace, locale)} />
        </RadioGroup>
      )}
      {note === null && <span className={styles.small}>{say(notesTexts.noCell, locale)}</span>}
      {note !== null && (
        <>
          {text !== '' && (
            <p className={styles.result}>
              <span className={styles.label}>{say(notesTexts.result, locale)}</span>
              {text}
            </p>
          )}
          <div className={styles.line}>
            <Button size="small" disabled={text === '' || text === used} onClick={() => dispatch({ type: 'use-note', cell: key, noteCell: formatAddress(note.cell), text })}>
              {say(notesTexts.use, locale)}
            </Button>
            {used !== undefined && (
              <Button size="small" appearance="subtle" onClick={() => dispatch({ type: 'drop-note', cell: key })}>
                {say(notesTexts.drop, locale)}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  );
};
