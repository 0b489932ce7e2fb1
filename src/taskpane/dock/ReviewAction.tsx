import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { reviewTexts } from '../../locales/review';
import { deliveryTexts } from '../../locales/reviewDelivery';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { FilesAction } from '../review/files/FilesAction';
import { chosenFindings } from '../review/state/choose';
import { printedDay } from '../review/state/printedDay';

/** Makes what was chosen of the chosen findings. */
const MakeAction = (): JSX.Element => {
  const { session, locale } = usePane();
  const { state, review } = session;
  const { delivery, filter, busy, marks } = state.review;
  const { board } = review;
  const findings = chosenFindings(board?.items ?? [], delivery.which, filter);
  const nothing = !delivery.report && !delivery.colours && !delivery.letter;
  const words = busy ? deliveryTexts.making : nothing ? deliveryTexts.makeNothing : findings.length === 0 ? deliveryTexts.noFindings : deliveryTexts.make;
  const make = (): void => {
    if (board === null) return;
    const { sender, forms, sheets, notChecked } = board;
    const facts = { file: null, sender, forms, sheets, notChecked, day: printedDay(new Date(), locale) };
    void review.work.deliver(findings, delivery, facts, locale === 'zh-CN' ? 'zh' : 'en', marks);
  };
  return (
    <Button appearance="primary" disabled={busy || nothing || findings.length === 0 || state.work !== null} onClick={make}>
      {say(words, locale)}
    </Button>
  );
};

/** Reads anew and reviews: the sheet, or all sheets. */
const ReadAction = (): JSX.Element => {
  const { session, locale } = usePane();
  const { state, work, review } = session;
  const { scope, book, reading, busy } = state.review;
  const whole = scope === 'workbook';
  const words = !whole ? reviewTexts.reviewAgain : book === null ? reviewTexts.reviewBook : reviewTexts.reviewBookAgain;
  const sheet = session.current === null ? null : (state.snapshot?.name ?? null);
  return (
    <Button appearance="primary" disabled={state.work !== null || reading !== null || busy} onClick={() => void (whole ? review.work.readBook(state.memory) : work.read(sheet))}>
      {say(words, locale)}
    </Button>
  );
};

/** The one thing to do next in the review. */
export const ReviewAction = (): JSX.Element => {
  const { review } = usePane().session.state;
  if (review.page === 'deliver') return <MakeAction />;
  return review.scope === 'files' ? <FilesAction /> : <ReadAction />;
};

/** The way to the report, and back. */
export const DeliverToggle = (): JSX.Element | null => {
  const { session, locale } = usePane();
  const { scope, page } = session.state.review;
  const toPage = (to: typeof page): void => session.dispatch({ type: 'review-page', page: to });
  if (page === 'deliver') return <Button onClick={() => toPage('list')}>{say(reviewTexts.back, locale)}</Button>;
  if (scope === 'files' || session.state.stale || (session.review.board?.items.length ?? 0) === 0) return null;
  return <Button onClick={() => toPage('deliver')}>{say(deliveryTexts.deliver, locale)}</Button>;
};
