import { Button } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { paneTexts } from '../../locales/pane';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';

/** The only thing to do while results are old (reads that sheet anew) or there is no form (reads the sheet in view). */
export const ReadAgain = (): JSX.Element => {
  const { session, locale } = usePane();
  return (
    <Button appearance="primary" icon={<ArrowClockwise20Regular />} disabled={session.state.work !== null} onClick={() => void session.work.read(session.state.stale ? (session.state.snapshot?.name ?? null) : null)}>
      {say(paneTexts.readAgain, locale)}
    </Button>
  );
};
