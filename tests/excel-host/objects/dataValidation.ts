import type { Area } from '../../../src/core/sheet/area';
import { recordOf } from '../argument';
import type { Sheet } from '../book/book';
import { type HostObject, hostObject } from '../hostObject';
import { ExcelError } from '../wire';
import { mayRebuild } from './permission';

/** A list given as text ends here; longer ones Excel refuses. */
const LONGEST_LIST = 255;

const checked = (property: string, value: unknown): unknown => {
  const { list } = property === 'Rule' ? recordOf(value) : {};
  const source = list === undefined ? '' : recordOf(list)['source'];
  if (typeof source === 'string' && source.length > LONGEST_LIST) throw new ExcelError('InvalidArgument', 'The list is too long.');
  return value;
};

/** `range.dataValidation`. */
export const dataValidationObject = (sheet: Sheet, area: Area): HostObject => hostObject({
  setters: Object.fromEntries(['Rule', 'Prompt', 'ErrorAlert', 'IgnoreBlanks'].map((property) => [property, (value: unknown): void => {
    mayRebuild(sheet);
    sheet.validations.push({ area, property, value: checked(property, value) });
  }])),
});
