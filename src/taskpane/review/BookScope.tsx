import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { BookSearch24Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { reviewTexts } from '../../locales/review';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import { StateCard } from '../parts/StateCard';
import { Findings } from './Findings';

const useStyles = makeStyles({
  work: { display: 'flex', flexDirection: 'column', gap: '8px', marginBottom: '12px', padding: '10px 12px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  words: { overflowWrap: 'anywhere' },
  extent: { margin: '0 0 6px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  unread: { margin: '0 0 10px', paddingLeft: '18px', fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
  changed: { margin: '0 0 8px', color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** How far the reading is, with a way to stop it. */
const Reading = (): JSX.Element | null => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { reading } = session.state.review;
  if (reading === null) return null;
  const words = say(reviewTexts.readingSheet, locale, { ...reading, done: reading.done + 1 });
  return (
    <div className={styles.work} role="status">
      <span className={styles.words}>{words}</span>
      <ProgressBar value={reading.done} max={reading.total} aria-label={words} />
      <div>
        <Button size="small" onClick={session.review.work.stopReading}>
          {say(reviewTexts.cancel, locale)}
        </Button>
      </div>
    </div>
  );
};

/** The findings of all sheets together. They are read when the person asks, never before. */
export const BookScope = (): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { state, review } = session;
  const { book, reading, changed } = state.review;
  const unread = book?.filter(({ problem }) => problem !== null) ?? [];
  return (
    <>
      <Reading />
      {book === null && reading === null && (
        <StateCard icon={<BookSearch24Regular />} title={say(reviewTexts.reviewBook, locale)} text={say(reviewTexts.bookLead, locale)}>
          <Button onClick={() => void review.work.readBook(state.memory)}>{say(reviewTexts.reviewBook, locale)}</Button>
        </StateCard>
      )}
      {book !== null && review.board !== null && (
        <>
          <p className={styles.extent}>{say(reviewTexts.bookRead, locale, { sheets: review.board.sheets, forms: review.board.forms })}</p>
          {changed.length > 0 && <p className={styles.changed}>{say(reviewTexts.bookChanged, locale, { names: changed.join('、') })}</p>}
          {unread.length > 0 && (
            <ul className={styles.unread} aria-label={say(reviewTexts.unreadable, locale)}>
              {unread.map(({ name, problem }) => (
                <li key={name}>{problem === null ? name : `${name}：${textIn(problem.message, locale)}`}</li>
              ))}
            </ul>
          )}
          <Findings board={review.board} />
        </>
      )}
    </>
  );
};
