import { type Dispatch, useEffect, useMemo } from 'react';
import type { WorkbookHost } from '../../hosts/workbookHost';
import type { PaneAction } from './paneAction';
import { type HostWork, hostWork } from './hostWork';

export type { HostWork } from './hostWork';

/** What can be asked of the workbook, for as long as the pane is open. */
export const useHostWork = (host: WorkbookHost, dispatch: Dispatch<PaneAction>): HostWork => {
  const work = useMemo(() => hostWork(host, dispatch), [host, dispatch]);
  useEffect(() => work.close, [work]);
  return work;
};
