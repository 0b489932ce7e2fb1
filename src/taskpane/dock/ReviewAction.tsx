import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { reviewTexts } from '../../locales/review';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';

/** Reads the sheet anew and reviews it. */
export const ReviewAction = (): JSX.Element => {
  const { session, locale } = usePane();
  return (
    <Button appearance="primary" disabled={session.state.work !== null} onClick={() => void session.work.read(session.state.snapshot?.name ?? null)}>
      {say(reviewTexts.reviewAgain, locale)}
    </Button>
  );
};
