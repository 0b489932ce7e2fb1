/** The settings this product keeps in a workbook; nothing else reads or writes them. */
export const SETTING = {
  /** Decisions, weights and chosen rules by sheet: `SessionMemory`. */
  memory: 'jixiao.memory',
  /** What undoes the last writes, the newest last: `Receipt[]`. */
  receipts: 'jixiao.receipts',
  /** What takes the colours of marked findings off again: `MarkReceipt`. */
  marks: 'jixiao.marks',
  /** Indicators the person keeps for other tables: their own library. */
  library: 'jixiao.library',
  /** What the ribbon button did since the pane was last open: `RibbonReport`. */
  report: 'jixiao.ribbon',
} as const;
