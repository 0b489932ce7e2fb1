import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { previewTexts } from '../../locales/preview';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';

/** Writes what is ticked. */
export const WriteAction = (): JSX.Element => {
  const { session, locale } = usePane();
  const { state, changes, work } = session;
  const edits = changes.flatMap(({ ticked, edit }) => (ticked ? [edit] : []));
  return (
    <Button appearance="primary" disabled={edits.length === 0 || state.work !== null} onClick={() => void work.write({ edits }, state.snapshot?.name ?? null)}>
      {edits.length === 0 ? say(previewTexts.tickSomething, locale) : say(previewTexts.write, locale, { count: edits.length })}
    </Button>
  );
};
