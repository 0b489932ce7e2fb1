/** What a reference in an attribute does when its cells are deleted: its element goes, or it stays and moves below them; `covers` is a list of areas that inserted rows may join. */
export type ReferenceRule = 'goes' | 'stays' | 'covers';

/** Attributes that name cells of the sheet their part belongs to, by element (ECMA-376 part 1, 18.3 to 18.10, and the extensions of Office 2010 on). */
const REFERENCES: Readonly<Record<string, Readonly<Record<string, ReferenceRule>>>> = {
  dimension: { ref: 'stays' },
  sheetPr: { syncRef: 'stays' },
  sheetView: { topLeftCell: 'stays' },
  customSheetView: { topLeftCell: 'stays' },
  pane: { topLeftCell: 'stays' },
  selection: { activeCell: 'stays', sqref: 'stays' },
  mergeCell: { ref: 'goes' },
  conditionalFormatting: { sqref: 'covers' },
  dataValidation: { sqref: 'covers' },
  ignoredError: { sqref: 'covers' },
  protectedRange: { sqref: 'covers' },
  hyperlink: { ref: 'goes' },
  autoFilter: { ref: 'goes' },
  nsvFilter: { ref: 'goes' },
  sortState: { ref: 'goes' },
  sortCondition: { ref: 'goes' },
  scenarios: { sqref: 'stays' },
  inputCells: { r: 'goes' },
  cellWatch: { r: 'goes' },
  cellSmartTags: { r: 'goes' },
  webPublishItem: { sourceRef: 'goes' },
  comment: { ref: 'goes' },
  threadedComment: { ref: 'goes' },
  table: { ref: 'goes' },
  singleXmlCell: { r: 'goes' },
  location: { ref: 'goes' },
};

/** Attributes that hold a formula, whichever sheet it speaks of. */
const FORMULAS: Readonly<Record<string, readonly string[]>> = {
  cfvo: ['val'],
  controlPr: ['linkedCell', 'listFillRange'],
  formControlPr: ['fmlaLink', 'fmlaRange', 'fmlaTxbx', 'fmlaGroup'],
  hyperlink: ['location'],
  parameter: ['cell'],
  sp: ['textlink'],
};

/** Elements whose text is a formula. */
const FORMULA_TEXTS = new Set(['f', 'formula', 'formula1', 'formula2', 'calculatedColumnFormula', 'totalsRowFormula']);

/** Elements that go when everything in them went. */
const CONTAINERS = new Set([
  'mergeCells', 'dataValidations', 'conditionalFormattings', 'hyperlinks', 'rowBreaks', 'protectedRanges', 'ignoredErrors', 'cellWatches', 'smartTags', 'webPublishItems',
  'sparklines', 'sparklineGroup', 'sparklineGroups', 'ext', 'extLst',
]);

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);

/** The attributes of an element that name cells. */
export const referencesIn = (local: string): readonly (readonly [string, ReferenceRule])[] => Object.entries(own(REFERENCES, local) ?? {});

/** The attributes of an element that hold formulas. */
export const formulasIn = (local: string): readonly string[] => own(FORMULAS, local) ?? [];

export const isFormulaText = (local: string): boolean => FORMULA_TEXTS.has(local);

export const isContainer = (local: string): boolean => CONTAINERS.has(local);
