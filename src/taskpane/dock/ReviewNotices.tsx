import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { deliveryTexts } from '../../locales/reviewDelivery';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { Notice } from './Notice';

/** What the review made, and the colours that stand in the workbook with the way to take them off. */
export const ReviewNotices = (): JSX.Element => {
  const { session, locale } = usePane();
  const { delivered, marks, marksKept, unmarked, busy } = session.state.review;
  const made = delivered === null ? [] : [
    ...(delivered.sheets.length > 0 ? [say(deliveryTexts.madeSheets, locale, { names: delivered.sheets.join('、') })] : []),
    ...(delivered.marked > 0 ? [say(deliveryTexts.madeMarks, locale, { count: delivered.marked })] : []),
  ];
  return (
    <>
      {made.length > 0 && <Notice intent="success" text={made.join(' ')} onDismiss={() => session.dispatch({ type: 'review-dismiss', notice: 'delivered' })} />}
      {unmarked !== null && marks === null && (
        <Notice
          intent={unmarked.length === 0 ? 'success' : 'warning'}
          text={unmarked.length === 0 ? say(deliveryTexts.restored, locale) : say(deliveryTexts.restoredBut, locale, { cells: unmarked.slice(0, 8).join('、') })}
          onDismiss={() => session.dispatch({ type: 'review-dismiss', notice: 'unmarked' })}
        />
      )}
      {marks !== null && (
        <Notice
          intent={marksKept ? 'info' : 'warning'}
          text={`${say(deliveryTexts.marksStand, locale, { count: marks.cells.length })}${marksKept ? '' : ` ${say(deliveryTexts.marksNotKept, locale)}`}`}
          actions={
            <Button size="small" disabled={busy} onClick={() => void session.review.work.unmark(marks)}>
              {say(deliveryTexts.restore, locale)}
            </Button>
          }
        />
      )}
    </>
  );
};
