import type { Area } from '../sheet/area';
import type { BlueprintCell, BlueprintValidation } from './blueprint';
import type { CellStyle } from './styles';

/** A part of a blank form: some rows of it, placed. */
export interface Piece {
  readonly cells: readonly BlueprintCell[];
  readonly merges: readonly Area[];
  readonly validations: readonly BlueprintValidation[];
  /** Heights of its rows in points, from its first row on. */
  readonly heights: readonly number[];
}

/** Columns of a worksheet from 0, both ends included. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

export type Content = BlueprintCell['content'];

/** Columns by number. */
export const span = (left: number, right: number = left): Span => ({ left, right });

export const text = (words: string): Content => ({ kind: 'text', text: words });
export const number = (value: number): Content => ({ kind: 'number', number: value });
/** A formula of our own, with its leading `=`. */
export const formula = (code: string): Content => ({ kind: 'formula', text: code });
export const blank: Content = { kind: 'empty' };

/** Text where there is any. */
export const textOrBlank = (words: string | null | undefined): Content => (words === null || words === undefined || words === '' ? blank : text(words));

/** A number where there is one. */
export const numberOrBlank = (value: number | null | undefined): Content => (value === null || value === undefined ? blank : number(value));

/** Rows `top`…`bottom` of some columns. */
export const areaOn = ({ left, right }: Span, top: number, bottom: number = top): Area => ({ top, left, bottom, right });

const cellsOf = (area: Area, content: Content, style: CellStyle): readonly BlueprintCell[] => {
  const cells: BlueprintCell[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1)
      cells.push({ cell: { row, column }, content: row === area.top && column === area.left ? content : blank, style });
  return cells;
};

/** One content in an area, merged where it covers several cells; it brings no row of its own. */
export const put = (area: Area, content: Content, style: CellStyle): Piece => ({
  cells: cellsOf(area, content, style),
  merges: area.top === area.bottom && area.left === area.right ? [] : [area],
  validations: [],
  heights: [],
});

/** A rule for what may be typed in an area. */
export const allow = (area: Area, rule: BlueprintValidation['rule'], prompt: string, error: string): Piece => ({
  cells: [],
  merges: [],
  validations: [{ area, rule, prompt, error }],
  heights: [],
});

/** The heights of the rows that the pieces beside it fill. */
export const rows = (...heights: readonly number[]): Piece => ({ cells: [], merges: [], validations: [], heights });

/** Several pieces as one; their rows follow one another. */
export const join = (...pieces: readonly Piece[]): Piece => ({
  cells: pieces.flatMap(({ cells }) => cells),
  merges: pieces.flatMap(({ merges }) => merges),
  validations: pieces.flatMap(({ validations }) => validations),
  heights: pieces.flatMap(({ heights }) => heights),
});

/** Places makers below one another, each told the row it begins in. */
export const stack = (...makers: readonly ((top: number) => Piece)[]): Piece =>
  makers.reduce<Piece>((above, make) => join(above, make(above.heights.length)), rows());
