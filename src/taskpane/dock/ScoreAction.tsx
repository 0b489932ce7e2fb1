import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { paneTexts } from '../../locales/pane';
import { scoreTexts } from '../../locales/score';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';

/** Opens the preview of what may be written; a form that is not scored is to be reviewed instead. */
export const ScoreAction = (): JSX.Element => {
  const { session, locale } = usePane();
  const { state, changes, current } = session;
  if (current?.form.kind !== 'self-evaluation') {
    return (
      <Button appearance="primary" onClick={() => session.dispatch({ type: 'show-tab', tab: 'review' })}>
        {say(paneTexts.goToReview, locale)}
      </Button>
    );
  }
  const ticked = changes.filter((change) => change.ticked).length;
  const words =
    changes.length === 0
      ? say(scoreTexts.nothingToWrite, locale)
      : ticked > 0
        ? say(scoreTexts.previewEdits, locale, { count: ticked })
        : say(scoreTexts.previewOffers, locale, { count: changes.length });
  return (
    <Button
      appearance={ticked > 0 ? 'primary' : 'secondary'}
      disabled={changes.length === 0 || state.work !== null}
      onClick={() => session.dispatch({ type: 'show-preview', previewing: true })}
    >
      {words}
    </Button>
  );
};
