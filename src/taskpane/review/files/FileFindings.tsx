import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { reviewTexts } from '../../../locales/review';
import { filesTexts } from '../../../locales/reviewFiles';
import { say, textIn } from '../../../locales/say';
import { usePane } from '../../paneContext';
import { FindingFilters } from '../FindingFilters';
import { FindingSections } from '../FindingSections';
import { ReviewProgress } from '../ReviewProgress';
import { countsOf } from '../state/reviewBoard';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '6px', marginBottom: '8px' },
  name: { margin: '0 0 6px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere' },
  problem: { margin: '0 0 8px', color: tokens.colorPaletteRedForeground1 },
  none: { color: tokens.colorNeutralForeground2 },
});

/** The findings of one file of many, or (`''`) those that several files together show. */
export const FileFindings = ({ shown }: { readonly shown: string }): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { files, services, work } = session.review;
  const file = files.files.find(({ review }) => review.file === shown);
  const items = shown === '' ? files.across : (file?.items ?? []);
  const problem = file?.review.problem ?? null;
  return (
    <>
      <div className={styles.bar}>
        <Button size="small" icon={<ArrowLeft16Regular />} onClick={() => session.dispatch({ type: 'files-show', file: null })}>
          {say(filesTexts.back, locale)}
        </Button>
        {shown !== '' && services !== null && services.open !== null && (
          <Button size="small" onClick={() => work.openFile(shown)}>
            {say(filesTexts.openFile, locale)}
          </Button>
        )}
      </div>
      <h2 className={styles.name}>{shown === '' ? say(filesTexts.across, locale) : shown}</h2>
      {problem !== null && (
        <p className={styles.problem}>
          {textIn(problem.message, locale)} {textIn(problem.next, locale)}
        </p>
      )}
      {items.length === 0 ? (
        problem === null && <p className={styles.none}>{say(reviewTexts.emptyTitle, locale)}</p>
      ) : (
        <>
          <ReviewProgress counts={countsOf(items)} />
          <FindingFilters items={items} bySheet={false} />
          <FindingSections items={items} settle={(findings, said) => session.dispatch({ type: 'settle-file', findings, said })} linked={false} />
        </>
      )}
    </>
  );
};
