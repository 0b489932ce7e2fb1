import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { paneTexts } from '../../locales/pane';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { Notice } from './Notice';

/** The sheet changed after it was read, or another one came into view. Nothing is read again without being asked. */
export const SheetNotices = (): JSX.Element => {
  const { session, locale } = usePane();
  const { stale, otherSheet, work, review } = session.state;
  // The reports that were just made are not to be reviewed themselves.
  const ours = [...(review.delivered?.sheets ?? []), ...(review.files.made ?? [])];
  return (
    <>
      {stale && <Notice intent="warning" text={say(paneTexts.stale, locale)} />}
      {otherSheet !== null && !ours.includes(otherSheet) && (
        <Notice
          intent="info"
          text={say(paneTexts.otherSheet, locale, { sheet: otherSheet })}
          actions={
            <Button size="small" disabled={work !== null} onClick={() => void session.work.read(otherSheet)}>
              {say(paneTexts.readThatSheet, locale)}
            </Button>
          }
        />
      )}
    </>
  );
};
