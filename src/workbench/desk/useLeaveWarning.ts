import { useEffect } from 'react';
import type { XlsxWorkbook } from '../../hosts/xlsx/xlsxWorkbook';

/** Has the browser ask before the page is left with changes that were not downloaded. */
export const useLeaveWarning = (workbook: XlsxWorkbook | null): void => {
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent): void => {
      if (workbook?.changed === true) event.preventDefault();
    };
    window.addEventListener('beforeunload', leaving);
    return () => window.removeEventListener('beforeunload', leaving);
  }, [workbook]);
};
