import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { buildTexts } from '../../locales/build';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import type { BuildBoard } from './state/board';
import { restoreRow } from './state/staging';

const useStyles = makeStyles({
  box: { marginBottom: '10px', padding: '6px 8px', borderRadius: tokens.borderRadiusMedium, fontSize: '13px', lineHeight: '18px' },
  refused: { backgroundColor: tokens.colorStatusWarningBackground1 },
  removed: { backgroundColor: tokens.colorNeutralBackground2 },
  title: { margin: '0 0 2px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', gap: '8px', justifyContent: 'space-between', alignItems: 'start', padding: '2px 0' },
  words: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' },
});

/** Edits that cannot be made, in plain words, each with the way to drop it. */
export const RefusedEdits = ({ board }: { readonly board: BuildBoard }): JSX.Element | null => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { draft, stage } = session.build;
  if (board.refused.length === 0) return null;
  return (
    <section className={`${styles.box} ${styles.refused}`} aria-label={say(buildTexts.refusedTitle, locale, { count: board.refused.length })}>
      <h2 className={styles.title}>{say(buildTexts.refusedTitle, locale, { count: board.refused.length })}</h2>
      <ul className={styles.list}>
        {board.refused.map(({ id, about, problem }) => (
          <li key={id} className={styles.item}>
            <span className={styles.words}>
              {about !== '' && <strong>{about} </strong>}
              {textIn(problem.message, locale)} {textIn(problem.next, locale)}
            </span>
            <Button
              size="small"
              onClick={() => stage(id === 'weights' ? { ...draft, sharing: null } : { ...draft, staged: draft.staged.filter((one) => one.id !== id) })}
            >
              {say(buildTexts.refusedDrop, locale)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Rows that will be gone, each with the way to keep it. */
export const RemovedRows = ({ board }: { readonly board: BuildBoard }): JSX.Element | null => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { draft, stage } = session.build;
  if (board.removed.length === 0) return null;
  return (
    <section className={`${styles.box} ${styles.removed}`} aria-label={say(buildTexts.removedTitle, locale, { count: board.removed.length })}>
      <h2 className={styles.title}>{say(buildTexts.removedTitle, locale, { count: board.removed.length })}</h2>
      <ul className={styles.list}>
        {board.removed.map(({ key, name }) => (
          <li key={key} className={styles.item}>
            <s className={styles.words}>{name}</s>
            <Button size="small" aria-label={`${say(buildTexts.restore, locale)} ${name}`} onClick={() => stage(restoreRow(draft, key))}>
              {say(buildTexts.restore, locale)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
