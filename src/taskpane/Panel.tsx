import { makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from './paneContext';
import { Preview } from './preview/Preview';
import { ReviewTab } from './review/ReviewTab';
import { ScoreTab } from './score/ScoreTab';
import { SheetState } from './parts/SheetState';
import { TemplateTab } from './template/TemplateTab';

const useStyles = makeStyles({ panel: { padding: '0 12px 16px', minWidth: 0 } });

const content = (tab: 'score' | 'review' | 'template', hasForm: boolean, previewing: boolean): JSX.Element => {
  if (tab === 'template') return <TemplateTab />;
  if (!hasForm) return <SheetState />;
  if (tab === 'review') return <ReviewTab />;
  return previewing ? <Preview /> : <ScoreTab />;
};

/** What the chosen tab shows. */
export const Panel = (): JSX.Element => {
  const styles = useStyles();
  const { state, current } = usePane().session;
  return (
    <div className={styles.panel} role="tabpanel" aria-labelledby={`jixiao-tab-${state.tab}`}>
      {content(state.tab, current !== null, state.previewing)}
    </div>
  );
};
