import type { WorkbookHost } from '../workbookHost';
import { addSheets } from './addSheets';
import { applyPlan, undoReceipt } from './apply';
import { subscribe } from './events';
import { createOwnWrites } from './ownWrites';
import { readSheet } from './readSheet';
import { loadSetting, saveSetting } from './settings';
import { activeSheet, listSheets, selectCell } from './sheets';

/** The workbook that is open in Excel, through Office.js. Call it when `Office.onReady` has come. */
export const createExcelHost = (): WorkbookHost => {
  const own = createOwnWrites();
  return {
    kind: 'excel',
    listSheets,
    activeSheet,
    read: readSheet,
    apply: (plan) => applyPlan(plan, own),
    undo: (receipt) => undoReceipt(receipt, own),
    addSheets: (blueprints) => addSheets(blueprints, own),
    select: selectCell,
    loadSetting,
    saveSetting,
    subscribe: (listener) => subscribe(own, listener),
  };
};
