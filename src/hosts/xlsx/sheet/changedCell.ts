import { formatAddress } from '../../../core/sheet/address';
import { openTagWith, prefixOf } from '../xml/openTag';
import type { XmlTag } from '../xml/scanXml';
import { cellBody, formulaElement } from './cellElement';
import type { CellTask, PlacedTask } from './cellTask';

/** A cell element met in the XML: its tag, and the source of its `<f>` and `<v>`. */
export interface MetCell {
  readonly tag: XmlTag;
  readonly start: number;
  readonly formula: string;
  readonly result: string;
}

/** Attributes that describe the old value: its type and its metadata (dynamic array, rich value). */
const VALUE_ATTRIBUTES = { t: null, cm: null, vm: null } as const;

const closeWith = (opening: string, children: string, name: string): string => (children === '' ? `${opening.slice(0, -1)}/>` : `${opening}${children}</${name}>`);

/** The XML of a cell element with its task done; its style and all other attributes stay. */
export const changedCell = (cell: MetCell, task: CellTask): string => {
  const { tag } = cell;
  const p = prefixOf(tag);
  if (task.kind === 'forget-result') return closeWith(openTagWith(tag, VALUE_ATTRIBUTES), cell.formula, tag.name);
  if (task.kind === 'own-formula') {
    const formula = formulaElement(task.formula, p);
    return task.stale ? closeWith(openTagWith(tag, VALUE_ATTRIBUTES), formula, tag.name) : closeWith(openTagWith(tag, {}), formula + cell.result, tag.name);
  }
  const body = cellBody(task.content, p);
  const style = task.style === null ? {} : { s: String(task.style) };
  return closeWith(openTagWith(tag, { ...VALUE_ATTRIBUTES, ...style, t: body.type }), body.children, tag.name);
};

/** The XML of a cell that had no element; '' where it would hold nothing. */
export const newCell = (place: PlacedTask, p: string): string => {
  if (place.task.kind !== 'set') return '';
  const body = cellBody(place.task.content, p);
  if (body.children === '') return '';
  const style = place.task.style ?? place.task.newStyle;
  const attributes = `${style > 0 ? ` s="${String(style)}"` : ''}${body.type === null ? '' : ` t="${body.type}"`}`;
  return `<${p}c r="${formatAddress(place)}"${attributes}>${body.children}</${p}c>`;
};
