import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, ChevronDown16Regular, ChevronRight16Regular, Circle16Regular } from '@fluentui/react-icons';
import { type JSX, useId, useState } from 'react';
import type { ChecklistItem } from '../../core/build';
import { buildTexts } from '../../locales/build';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import type { BuildBoard } from './state/board';
import { mendingOf, rowOf } from './state/mend';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  section: { marginBottom: '10px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    display: 'flex', alignItems: 'center', gap: '6px', width: '100%', padding: '4px 4px', border: 'none', background: 'none', color: 'inherit', font: 'inherit', fontSize: tokens.fontSizeBase200, textAlign: 'left', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold, flex: '1 1 0' },
  item: { display: 'grid', gridTemplateColumns: '18px minmax(0, 1fr) auto', gap: '4px', alignItems: 'start', padding: '4px', fontSize: '13px', lineHeight: '18px' },
  icon: { display: 'flex', marginTop: '1px', color: tokens.colorNeutralForeground3 },
  ok: { color: tokens.colorStatusSuccessForeground1 },
  message: { overflowWrap: 'anywhere' },
  done: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  acts: { display: 'flex', gap: '4px' },
});

const Item = ({ item, board }: { readonly item: ChecklistItem; readonly board: BuildBoard }): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { draft, stage } = session.build;
  const message = textIn(item.message, locale);
  const mending = mendingOf(item, board, draft);
  const places = item.cells.map((cell) => ({ cell, row: rowOf(board, cell) }));
  // Each click goes on to the next of several rows.
  const at = places.findIndex(({ row }) => row !== undefined && row.key === session.state.build.open);
  const place = places[(at + 1) % Math.max(1, places.length)];
  const mend = (): void => {
    if (mending?.kind === 'draft') stage(mending.draft);
    if (mending?.kind !== 'library') return;
    session.dispatch({ type: 'build-search', search: { query: '', category: mending.category, kind: null } });
    session.dispatch({ type: 'build-page', page: 'library' });
  };
  const go = (): void => {
    if (place?.row !== undefined) session.dispatch({ type: 'build-open', key: place.row.key });
    const there = place?.row === undefined ? place?.cell : place.row.original;
    if (there !== undefined && there !== null) void session.work.select(board.given.sheet, there);
  };
  return (
    <li className={styles.item}>
      <span className={styles.icon} role="img" aria-label={say(buildTexts.checkOpen, locale)}>
        <Circle16Regular />
      </span>
      <span className={styles.message}>{message}</span>
      <span className={styles.acts}>
        {mending !== null && (
          <Button size="small" aria-label={say(buildTexts.mendIt, locale, { message })} onClick={mend}>
            {say(buildTexts.mend, locale)}
          </Button>
        )}
        {place !== undefined && (
          <Button size="small" aria-label={say(buildTexts.goThereFor, locale, { message })} onClick={go}>
            {say(buildTexts.goThere, locale)}
          </Button>
        )}
      </span>
    </li>
  );
};

/** What a finished table has, kept up while it is built; each open item with one click to mend it or to go there. */
export const Checklist = ({ board }: { readonly board: BuildBoard }): JSX.Element | null => {
  const styles = useStyles();
  const { locale } = usePane();
  const [shown, setShown] = useState(true);
  const id = useId();
  const { checklist } = board;
  if (checklist.length === 0) return null;
  const [open, done] = [checklist.filter(({ ok }) => !ok), checklist.filter(({ ok }) => ok)];
  return (
    <section className={styles.section} aria-label={say(buildTexts.checklist, locale)}>
      <button type="button" className={styles.head} aria-expanded={shown} aria-controls={id} onClick={() => setShown(!shown)}>
        {shown ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        <span className={styles.title}>{say(buildTexts.checklist, locale)}</span>
        <span role="status">{open.length === 0 ? say(buildTexts.checklistDone, locale) : say(buildTexts.checklistOpen, locale, { open: open.length })}</span>
      </button>
      <div id={id}>
        {shown && (
          <ul className={styles.list}>
            {open.map((item, index) => (
              <Item key={`${item.id} ${String(index)}`} item={item} board={board} />
            ))}
            {done.length > 0 && (
              <li className={styles.item}>
                <span className={mergeClasses(styles.icon, styles.ok)} role="img" aria-label={say(buildTexts.checkOk, locale)}>
                  <CheckmarkCircle16Filled />
                </span>
                <span className={mergeClasses(styles.message, styles.done)}>{done.map(({ message }) => textIn(message, locale)).join(' · ')}</span>
              </li>
            )}
          </ul>
        )}
      </div>
    </section>
  );
};
