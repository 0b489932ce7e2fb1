import type { JSX } from 'react';
import { paneTexts } from '../../locales/pane';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { Notice } from './Notice';

/** A decision counts in the pane but could not be kept in the workbook. */
export const MemoryNotice = (): JSX.Element => {
  const { session, locale } = usePane();
  return <Notice intent="warning" text={say(paneTexts.notRemembered, locale)} onDismiss={() => session.dispatch({ type: 'dismiss', notice: 'memory-unsaved' })} />;
};
