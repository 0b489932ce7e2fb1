import { makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { reviewTexts } from '../../locales/review';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { SheetState } from '../parts/SheetState';
import { BookScope } from './BookScope';
import { Comparison } from './Comparison';
import { Deliver } from './Deliver';
import { FilesScope } from './files/FilesScope';
import { Findings } from './Findings';
import { Segments } from './Segments';

const useStyles = makeStyles({ choices: { display: 'flex', flexWrap: 'wrap', gap: '6px 10px', marginBottom: '10px' } });

const VIEWS = ['findings', 'comparison'] as const;

/** The findings of the sheet that was read, or every figure of its form beside ours. */
const SheetScope = (): JSX.Element => {
  const { session } = usePane();
  const { state, current, review } = session;
  if (current === null) return <SheetState />;
  return state.reviewView === 'comparison' ? <Comparison /> : <Findings board={review.board} />;
};

/** What a reviewer would mark: on this sheet, in the whole workbook, or in many files. */
export const ReviewTab = (): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { state, dispatch, review, current } = session;
  const { scope, page } = state.review;
  if (page === 'deliver') return <Deliver />;
  const scopes = [
    { value: 'sheet', words: say(reviewTexts.scopeSheet, locale) },
    { value: 'workbook', words: say(reviewTexts.scopeWorkbook, locale) },
    ...(review.services === null ? [] : [{ value: 'files', words: say(reviewTexts.scopeFiles, locale) } as const]),
  ] as const;
  return (
    <>
      <div className={styles.choices}>
        <Segments label={say(reviewTexts.scope, locale)} options={scopes} chosen={scope} onChoose={(value) => dispatch({ type: 'review-scope', scope: value })} />
        {scope === 'sheet' && current !== null && (
          <Segments
            label={say(reviewTexts.views, locale)}
            options={VIEWS.map((value) => ({ value, words: say(reviewTexts[value], locale) }))}
            chosen={state.reviewView}
            onChoose={(view) => dispatch({ type: 'show-review', view })}
          />
        )}
      </div>
      {scope === 'sheet' ? <SheetScope /> : scope === 'workbook' ? <BookScope /> : <FilesScope />}
    </>
  );
};
