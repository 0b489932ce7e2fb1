import { insertAfter, setAttributes } from './xml/editRoot';
import { prefixOf } from './xml/openTag';
import { readRoot } from './xml/rootChildren';

/** What comes before `calcPr` in a workbook part (CT_Workbook). */
const BEFORE_CALC = new Set(['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences', 'definedNames']);

/** The workbook part with the wish that all formulas are computed when it is opened: we evaluate none. Null when it is not well-formed. */
export const recalculateOnLoad = (xml: string): string | null => {
  const root = readRoot(xml);
  if (root === null) return null;
  const known = root.children.find(({ tag }) => tag.local === 'calcPr');
  return known === undefined ? insertAfter(xml, root, BEFORE_CALC, `<${prefixOf(root.tag)}calcPr fullCalcOnLoad="1"/>`) : setAttributes(xml, known, { fullCalcOnLoad: '1' });
};
