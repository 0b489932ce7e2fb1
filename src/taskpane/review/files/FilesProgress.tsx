import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { filesTexts } from '../../../locales/reviewFiles';
import { say } from '../../../locales/say';
import { usePane } from '../../paneContext';

const useStyles = makeStyles({
  work: { display: 'flex', flexDirection: 'column', gap: '8px', marginBottom: '12px', padding: '10px 12px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  words: { overflowWrap: 'anywhere' },
  done: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
});

/** How far the files are, or what came of them in one sentence. */
export const FilesProgress = (): JSX.Element | null => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { progress, reviews, skipped, stopped } = session.state.review.files;
  if (progress !== null) {
    const words = say(filesTexts.working, locale, { name: progress.name, done: Math.min(progress.done + 1, progress.total), total: progress.total });
    return (
      <div className={styles.work}>
        <span className={styles.words} role="status">
          {words}
        </span>
        <ProgressBar value={progress.done} max={progress.total} aria-label={words} />
        <div>
          <Button size="small" onClick={session.review.work.stopFiles}>
            {say(filesTexts.stop, locale)}
          </Button>
        </div>
      </div>
    );
  }
  if (reviews.length === 0 && !stopped) return null;
  const withFindings = reviews.filter(({ findings }) => findings.length > 0).length;
  const unread = reviews.filter(({ problem, digest }) => problem !== null && digest === null).length;
  return (
    <p className={styles.done} role="status">
      {stopped ? `${say(filesTexts.stopped, locale, { done: reviews.length })} ` : ''}
      {say(filesTexts.done, locale, { count: reviews.length, withFindings, unread })}
      {skipped > 0 && ` ${say(filesTexts.skipped, locale, { count: skipped })}`}
    </p>
  );
};
