import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { filesTexts } from '../../../locales/reviewFiles';
import { say } from '../../../locales/say';
import { usePane } from '../../paneContext';
import { FileFindings } from './FileFindings';
import { FileList } from './FileList';
import { FilePicker } from './FilePicker';
import { FilesProgress } from './FilesProgress';

const useStyles = makeStyles({
  lead: { margin: '0 0 10px', color: tokens.colorNeutralForeground2 },
  made: { margin: '0 0 10px', padding: '8px 12px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorStatusSuccessBackground1, overflowWrap: 'anywhere' },
});

/** So many names are told before it is only said how many. */
const TOLD = 3;

/** Many files at once: choose, watch, look at what was found. */
export const FilesScope = (): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { progress, reviews, shown, made } = session.state.review.files;
  if (shown !== null) return <FileFindings shown={shown} />;
  const names = made === null || made.length <= TOLD ? (made ?? []).join('、') : say(filesTexts.andMore, locale, { names: made.slice(0, TOLD).join('、'), count: made.length });
  return (
    <>
      {reviews.length === 0 && progress === null && <p className={styles.lead}>{say(filesTexts.lead, locale)}</p>}
      {progress === null && <FilePicker />}
      <FilesProgress />
      {made !== null && (
        <p className={styles.made} role="status">
          {say(session.review.services?.save === null ? filesTexts.added : filesTexts.saved, locale, { names })}
        </p>
      )}
      <FileList />
    </>
  );
};
