import { addressOf } from './areaNames';
import type { Announcement } from './server';

/** Numbers and names office.js knows the events by. */
const CATEGORY = 65_536;
const WORKBOOK = 'Workbook';
const CHANGED = 10;
const ACTIVATED = 11;
const SELECTED = 14;

const entry = (messageType: number, message: object): unknown => ({
  entries: [{ messageCategory: CATEGORY, messageType, targetId: WORKBOOK, message: JSON.stringify(message), isRemoteOverride: false }],
});

/** An event address has no sheet name. */
const plain = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/** What happened, in the form Excel sends it to office.js. */
export const eventMessage = (what: Announcement, tellsWhose: boolean): unknown => {
  const worksheetId = what.sheet.id;
  if (what.kind === 'activated') return entry(ACTIVATED, { worksheetId });
  const address = plain(addressOf(what.sheet.name, what.area));
  if (what.kind === 'selected') return entry(SELECTED, { worksheetId, address });
  const whose = tellsWhose ? { triggerSource: what.byPerson ? 'Unknown' : 'ThisLocalAddin' } : {};
  return entry(CHANGED, { worksheetId, address, changeType: what.change ?? 'RangeEdited', source: 'Local', ...whose });
};
