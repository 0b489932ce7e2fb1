import { type Dispatch, useEffect, useRef } from 'react';
import type { WorkbookHost } from '../../hosts/workbookHost';
import { attempt } from '../../session/attempt';
import { SETTING } from '../../session/keys';
import type { PaneAction } from './paneAction';
import type { PaneState } from './paneState';

/** Saves each decision in the workbook, one after the other so that the last one stands; tells when it could not. */
export const useMemoryKeeper = (host: WorkbookHost, { memory, memoryVersion }: PaneState, dispatch: Dispatch<PaneAction>): void => {
  const queue = useRef<Promise<void>>(Promise.resolve());
  const savedVersion = useRef(0);
  useEffect(() => {
    if (savedVersion.current === memoryVersion) return;
    savedVersion.current = memoryVersion;
    queue.current = queue.current
      .then(() => attempt(() => host.saveSetting(SETTING.memory, memory)))
      .then(({ ok }) => dispatch({ type: 'memory-saved', saved: ok }));
  }, [host, memory, memoryVersion, dispatch]);
};
