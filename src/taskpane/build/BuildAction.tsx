import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { formatAddress } from '../../core/sheet/address';
import { buildTexts } from '../../locales/build';
import { previewTexts } from '../../locales/preview';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';

/** The next step of building: to the preview, then the one write; from the library back to the table. */
export const BuildAction = (): JSX.Element => {
  const { session, locale } = usePane();
  const { state, dispatch, work, build } = session;
  const { board, draft, key } = build;
  const { page, ticks } = state.build;
  const show = (next: 'table' | 'preview'): void => dispatch({ type: 'build-page', page: next });
  if (page === 'library') {
    return (
      <Button appearance="primary" onClick={() => show('table')}>
        {say(buildTexts.back, locale)}
      </Button>
    );
  }
  const changes = draft.staged.length + (draft.sharing === null ? 0 : 1);
  const idle = board === null || (board.plan.edits.length === 0 && (board.plan.structure ?? []).length === 0);
  if (page === 'table') {
    return (
      <Button appearance="primary" disabled={idle} onClick={() => show('preview')}>
        {idle ? say(buildTexts.nothingStaged, locale) : say(buildTexts.previewChanges, locale, { count: changes })}
      </Button>
    );
  }
  const write = (): void => {
    if (board === null) return;
    const edits = board.plan.edits.filter(({ ticked, cell }) => ticked || ticks[formatAddress(cell)] === true);
    dispatch({ type: 'build-writing', write: { key, draft, moved: board.moved } });
    void work.write({ ...board.plan, edits }, board.given.sheet);
  };
  return (
    <>
      <Button onClick={() => show('table')}>{say(previewTexts.back, locale)}</Button>
      <Button appearance="primary" disabled={idle || state.work !== null} onClick={write}>
        {say(buildTexts.write, locale)}
      </Button>
    </>
  );
};
