import { makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../paneContext';
import { MemoryNotice } from './MemoryNotice';
import { PackNotice } from './PackNotice';
import { ProblemNotice } from './ProblemNotice';
import { ReportNotice } from './ReportNotice';
import { ReviewNotices } from './ReviewNotices';
import { RulesNotice } from './RulesNotice';
import { SheetNotices } from './SheetNotices';
import { SlowNotice } from './SlowNotice';
import { WrittenNotice } from './WrittenNotice';

const useStyles = makeStyles({ list: { overflowY: 'auto', minHeight: 0 } });

/** All news, the gravest first. */
export const Notices = (): JSX.Element => {
  const styles = useStyles();
  const { state } = usePane().session;
  return (
    <div className={styles.list}>
      {state.work?.slow === true && <SlowNotice work={state.work} />}
      {state.problem !== null && <ProblemNotice problem={state.problem} />}
      <SheetNotices />
      {state.memoryUnsaved && <MemoryNotice />}
      {state.report !== null && <ReportNotice report={state.report} />}
      {state.tab === 'score' && state.page === 'rules' && !state.previewing && <RulesNotice />}
      {state.packBefore !== null && <PackNotice before={state.packBefore} />}
      {state.tab === 'review' && <ReviewNotices />}
      <WrittenNotice />
    </div>
  );
};
