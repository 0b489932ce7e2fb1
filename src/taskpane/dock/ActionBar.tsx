import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { previewTexts } from '../../locales/preview';
import { say } from '../../locales/say';
import { BuildAction } from '../build/BuildAction';
import { usePane } from '../paneContext';
import { ReadAgain } from './ReadAgain';
import { DeliverToggle, ReviewAction } from './ReviewAction';
import { RulesAction } from './RulesAction';
import { ScoreAction } from './ScoreAction';
import { TemplateAction } from './TemplateAction';
import { WriteAction } from './WriteAction';

const useStyles = makeStyles({ bar: { display: 'flex', gap: '8px', padding: '8px 12px 10px', '& > :last-child': { flex: '1 1 0', minWidth: 0 } } });

const Primary = (): JSX.Element => {
  const { state, current } = usePane().session;
  if (state.tab === 'template') return <TemplateAction />;
  if (state.tab === 'review') return <ReviewAction />;
  if (current === null || state.stale) return <ReadAgain />;
  if (state.tab === 'build') return <BuildAction />;
  if (state.previewing) return <WriteAction />;
  return state.page === 'rules' ? <RulesAction /> : <ScoreAction />;
};

/** The one thing to do next, and the way back. */
export const ActionBar = (): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { state, work } = session;
  const aside = state.previewing || state.page !== 'rows';
  const undo = state.tab === 'review' || (state.tab === 'build' && state.build.page === 'table') || (state.tab === 'score' && !aside) ? state.lastWrite : null;
  const back = (): void => session.dispatch(state.previewing ? { type: 'show-preview', previewing: false } : { type: 'show-page', page: 'rows' });
  return (
    <div className={styles.bar}>
      {state.tab === 'score' && aside && (
        <Button onClick={back}>{say(previewTexts.back, locale)}</Button>
      )}
      {undo !== null && (
        <Button icon={<ArrowUndo20Regular />} disabled={state.work !== null} onClick={() => void work.undo(undo.receipt, state.snapshot?.name ?? null)}>
          {say(previewTexts.undo, locale)}
        </Button>
      )}
      {state.tab === 'review' && <DeliverToggle />}
      <Primary />
    </div>
  );
};
