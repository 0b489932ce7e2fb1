import { makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { BuildTab } from './build/BuildTab';
import { NotesPage } from './notes/NotesPage';
import { usePane } from './paneContext';
import { Preview } from './preview/Preview';
import { ReviewTab } from './review/ReviewTab';
import { RulesPage } from './rules/RulesPage';
import { ScoreTab } from './score/ScoreTab';
import type { PaneState } from './state/paneState';
import { SheetState } from './parts/SheetState';
import { TemplateTab } from './template/TemplateTab';

const useStyles = makeStyles({ panel: { padding: '0 12px 16px', minWidth: 0 } });

const content = ({ tab, previewing, page }: PaneState, hasForm: boolean): JSX.Element => {
  if (tab === 'template') return <TemplateTab />;
  if (tab === 'review') return <ReviewTab />;
  if (!hasForm) return <SheetState />;
  if (tab === 'build') return <BuildTab />;
  if (previewing) return <Preview />;
  if (page === 'rules') return <RulesPage />;
  return page === 'notes' ? <NotesPage /> : <ScoreTab />;
};

/** What the chosen tab shows. */
export const Panel = (): JSX.Element => {
  const styles = useStyles();
  const { state, current } = usePane().session;
  return (
    <div className={styles.panel} role="tabpanel" aria-labelledby={`jixiao-tab-${state.tab}`}>
      {content(state, current !== null)}
    </div>
  );
};
