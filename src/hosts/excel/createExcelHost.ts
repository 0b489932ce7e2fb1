import type { WorkbookHost } from '../workbookHost';
import { addSheets } from './addSheets';
import { BLOCK_SIZE, type BlockSize } from './blocks';
import { applyPlan, undoReceipt } from './apply';
import { subscribe } from './events';
import { markCells, unmarkCells } from './marks';
import { createOwnWrites } from './ownWrites';
import { readSheet } from './readSheet';
import { loadSetting, saveSetting } from './settings';
import { activeSheet, listSheets, selectCell } from './sheets';

/** The workbook that is open in Excel, through Office.js. Call it when `Office.onReady` has come. `size`: how much goes over at once. */
export const createExcelHost = (size: BlockSize = BLOCK_SIZE): WorkbookHost => {
  const own = createOwnWrites();
  return {
    kind: 'excel',
    listSheets,
    activeSheet,
    read: (sheet) => readSheet(sheet, size),
    apply: (plan, options) => applyPlan(plan, own, { ...options, size }),
    undo: (receipt) => undoReceipt(receipt, own, { size }),
    mark: markCells,
    unmark: unmarkCells,
    addSheets: (blueprints) => addSheets(blueprints, own),
    select: selectCell,
    loadSetting,
    saveSetting,
    subscribe: (listener) => subscribe(own, listener),
  };
};
