import { shiftRow } from '../../../core/sheet/shiftArea';
import { type Following, anchorAfter } from './anchors';
import type { Shift } from './rowChange';
import { rawFormulaAfter } from './shiftedFormula';
import type { Standing } from './standing';

/** VML is read as text: programs write it with unclosed elements. */
const SHAPE = /<v:shape\b(?:[^>"']|"[^"]*"|'[^']*')*>[^]*?<\/v:shape>/g;
const ANCHOR = /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/;
const FORMULA = /(<x:Fmla(?:Link|Range|Txbx|Group|Pict)>)([^<]*)(<\/x:Fmla)/g;

const numberOf = (shape: string, name: string): number | null => {
  const found = new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1];
  return found === undefined ? null : Number(found);
};

/** `<x:MoveWithCells/>` says that a shape does not move with its cells, `<x:SizeWithCells/>` that it does not stretch (ECMA-376 part 4, 19.4.2.37). */
const followingOf = (shape: string): Following => {
  const says = (name: string): boolean => new RegExp(`<x:${name}\\s*(?:/>|>\\s*(?:[Tt](?:rue)?)?\\s*</x:${name}>)`).test(shape);
  return says('MoveWithCells') ? 'stays' : says('SizeWithCells') ? 'moves' : 'stretches';
};

const isNote = (shape: string): boolean => /ObjectType="Note"/.test(shape);

/** `left, offset, top, offset, right, offset, bottom, offset`, rows from 0: the box of a note moves with its cell. */
const shiftAnchor = (shape: string, shift: Shift): string =>
  shape.replace(ANCHOR, (whole: string, open: string, numbers: string, close: string) => {
    const parts = numbers.split(',').map((part) => part.trim());
    const [top, topOffset, bottom, bottomOffset] = [parts[2], parts[3], parts[6], parts[7]].map(Number);
    if (top === undefined || topOffset === undefined || bottom === undefined || bottomOffset === undefined || !(top <= bottom)) return whole;
    const row = isNote(shape) ? numberOf(shape, 'Row') : null;
    const delta = row === null ? null : (shiftRow(row, shift) ?? row) - row;
    const after = delta === null
      ? anchorAfter({ row: top, offset: topOffset }, { row: bottom, offset: bottomOffset }, followingOf(shape), shift)
      : { from: { row: Math.max(0, top + delta), offset: topOffset }, to: { row: Math.max(bottom - top, bottom + delta), offset: bottomOffset } };
    if (after.from.row === top && after.to.row === bottom && after.from.offset === topOffset && after.to.offset === bottomOffset) return whole;
    const values = new Map([[2, after.from.row], [3, after.from.offset], [6, after.to.row], [7, after.to.offset]]);
    let index = -1;
    return `${open}${numbers.replace(/[^,\s][^,]*/g, (part) => {
      index += 1;
      return String(values.get(index) ?? part);
    })}${close}`;
  });

const shiftShape = (shape: string, shift: Shift): string => {
  const anchored = shiftAnchor(shape, shift);
  const row = isNote(shape) ? numberOf(shape, 'Row') : null;
  if (row === null) return anchored;
  const after = shiftRow(row, shift);
  return after === null ? '' : anchored.replace(/(<x:Row>)\s*\d+\s*(<\/x:Row>)/, `$1${String(after)}$2`);
};

/** A legacy drawing after a change of rows: boxes of notes go with their cells, controls with their anchors and links. */
export const shiftVml = (vml: string, { home, owned }: Standing, shift: Shift): string => {
  const linked = vml.replace(FORMULA, (_, open: string, formula: string, close: string) => `${open}${rawFormulaAfter(formula, home, shift)}${close}`);
  return owned ? linked.replace(SHAPE, (shape) => shiftShape(shape, shift)) : linked;
};
