import { makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, useEffect, useRef } from 'react';
import { notesTexts } from '../../locales/notes';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { Section } from '../score/Section';
import { type NoteState, noteItems } from '../state/noteItems';
import { BoxForm } from './BoxForm';
import { NoteRow } from './NoteRow';

const useStyles = makeStyles({
  title: { margin: '4px 0 0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outline: 'none' },
  counts: { margin: '2px 0 6px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { margin: '0 0 12px', padding: 0, listStyleType: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** All notes of the form in one list, what is missing first, and the boxes below the table. */
export const NotesPage = (): JSX.Element | null => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const { current } = session;
  if (current === null) return null;
  const { form } = current;
  const items = noteItems(current);
  const boxes = form.boxes.filter(({ kind, content }) => kind !== 'remark' && content.formula === null);
  const count = (state: NoteState): number => items.filter((item) => item.state === state).length;
  return (
    <>
      <h2 className={styles.title} tabIndex={-1} ref={title}>
        {say(notesTexts.title, locale)}
      </h2>
      <p className={styles.counts}>{items.length === 0 ? say(notesTexts.none, locale) : say(notesTexts.counts, locale, { missing: count('missing'), weak: count('weak'), given: count('given') })}</p>
      <ul className={styles.list}>
        {items.map((item) => (
          <NoteRow key={item.key} item={item} />
        ))}
      </ul>
      {boxes.length > 0 && (
        <Section title={say(notesTexts.boxes, locale)} figure="">
          {boxes.map((box) => (
            <BoxForm key={`${String(box.content.cell.row)}-${String(box.content.cell.column)}`} box={box} form={form} items={items} />
          ))}
        </Section>
      )}
    </>
  );
};
