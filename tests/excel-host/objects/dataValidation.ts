import { type Area, contains, intersects } from '../../../src/core/sheet/area';
import { recordOf } from '../argument';
import type { Sheet } from '../book/book';
import { type HostObject, hostObject } from '../hostObject';
import { ExcelError } from '../wire';
import { eachCell, mayRebuild } from './permission';

/** A list given as text ends here; longer ones Excel refuses. */
const LONGEST_LIST = 255;
const TYPES: Readonly<Record<string, string>> = { list: 'List', decimal: 'Decimal', wholeNumber: 'WholeNumber', custom: 'Custom', date: 'Date', textLength: 'TextLength' };

const checked = (property: string, value: unknown): unknown => {
  const { list } = property === 'Rule' ? recordOf(value) : {};
  const source = list === undefined ? '' : recordOf(list)['source'];
  if (typeof source === 'string' && source.length > LONGEST_LIST) throw new ExcelError('InvalidArgument', 'The list is too long.');
  return value;
};

/** What was said last about a cell. */
const at = (sheet: Sheet, property: string, row: number, column: number): unknown =>
  sheet.validations.findLast((one) => one.property === property && contains(one.area, row, column))?.value;

/** One value for all cells of the area, or null. */
const common = (sheet: Sheet, area: Area, property: string): unknown => {
  const seen = new Set<string>();
  let last: unknown = null;
  eachCell({ ...area, right: Math.min(area.right, 60) }, (row, column) => {
    last = at(sheet, property, row, column) ?? null;
    seen.add(JSON.stringify(last));
  });
  return seen.size === 1 ? last : undefined;
};

const typeOf = (sheet: Sheet, area: Area): string => {
  const rule = common(sheet, area, 'Rule');
  if (rule === undefined) return 'Inconsistent';
  return rule === null ? 'None' : (TYPES[Object.keys(recordOf(rule))[0] ?? ''] ?? 'None');
};

/** The rule without the part of its area that lies in the other one; only whole rows and columns are cut here. */
const cleared = (sheet: Sheet, area: Area): Sheet['validations'] => sheet.validations.flatMap((one) => {
  if (!intersects(one.area, area)) return [one];
  const parts: Area[] = [];
  eachCell(one.area, (row, column) => { if (!contains(area, row, column)) parts.push({ top: row, bottom: row, left: column, right: column }); });
  return parts.map((part) => ({ ...one, area: part }));
});

/** `range.dataValidation`. */
export const dataValidationObject = (sheet: Sheet, area: Area): HostObject => hostObject({
  properties: {
    Type: () => typeOf(sheet, area),
    Rule: () => common(sheet, area, 'Rule') ?? {},
    Prompt: () => common(sheet, area, 'Prompt') ?? { showPrompt: false, title: '', message: '' },
    ErrorAlert: () => common(sheet, area, 'ErrorAlert') ?? { showAlert: true, style: 'Stop', title: '', message: '' },
    IgnoreBlanks: () => common(sheet, area, 'IgnoreBlanks') ?? true,
  },
  methods: { Clear: () => { mayRebuild(sheet); sheet.validations = [...cleared(sheet, area)]; } },
  setters: Object.fromEntries(['Rule', 'Prompt', 'ErrorAlert', 'IgnoreBlanks'].map((property) => [property, (value: unknown): void => {
    mayRebuild(sheet);
    sheet.validations.push({ area, property, value: checked(property, value) });
  }])),
});
