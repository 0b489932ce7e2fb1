import { CheckmarkCircle24Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { reviewTexts } from '../../locales/review';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { StateCard } from '../parts/StateCard';
import { FindingFilters } from './FindingFilters';
import { FindingSections } from './FindingSections';
import { News } from './News';
import { ReviewProgress } from './ReviewProgress';
import type { Settling } from './settling';
import type { ReviewBoard } from './state/reviewBoard';

/** The findings of the open workbook: how far one is, what is new, and the list. */
export const Findings = ({ board }: { readonly board: ReviewBoard | null }): JSX.Element | null => {
  const { session, locale } = usePane();
  const { state, dispatch } = session;
  if (board === null) return null;
  const { items, gone } = board;
  const all = state.review.scope === 'workbook' && state.review.book?.every(({ problem }) => problem === null) === true ? items.map(({ finding }) => finding) : null;
  const settle: Settling = (findings, said) => dispatch({ type: 'settle', findings, said, gone: gone ?? [], all });
  return (
    <>
      <News gone={gone} fresh={items.filter(({ isNew }) => isNew).length} />
      {items.length === 0 ? (
        <StateCard icon={<CheckmarkCircle24Regular />} title={say(reviewTexts.emptyTitle, locale)} text={say(reviewTexts.emptyText, locale)} />
      ) : (
        <>
          <ReviewProgress counts={board} />
          <FindingFilters items={items} bySheet={state.review.scope === 'workbook'} />
          <FindingSections items={items} settle={settle} linked />
        </>
      )}
    </>
  );
};
