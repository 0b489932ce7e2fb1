import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { paneTexts } from '../../locales/pane';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import type { Work } from '../state/paneState';
import { Notice } from './Notice';

/** The host takes long: why that may be, and a way to stop waiting. */
export const SlowNotice = ({ work }: { readonly work: Work }): JSX.Element => {
  const { session, locale } = usePane();
  const stop = (
    <Button size="small" onClick={() => session.work.stopWaiting(work.kind)}>
      {say(work.kind === 'writing' ? paneTexts.stopWriting : paneTexts.stopWaiting, locale)}
    </Button>
  );
  const progress = work.progress === null ? '' : ` ${say(paneTexts.progress, locale, { ...work.progress })}`;
  return <Notice intent="info" text={`${say(paneTexts[work.kind], locale)}${progress} ${say(paneTexts.slow, locale)}`} actions={stop} />;
};
