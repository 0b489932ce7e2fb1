import type { Address } from '../sheet/address';
import type { Area } from '../sheet/area';

/** How a cell looks and whether a person may type in it. */
export interface BlueprintStyle {
  /** Font family; the host adds nothing. */
  readonly font: string;
  /** Font size in points. */
  readonly size: number;
  readonly bold: boolean;
  /** Text colour, RRGGBB. */
  readonly color: string;
  /** Background, RRGGBB, or null for none. */
  readonly fill: string | null;
  /** Thin lines on all four sides. */
  readonly border: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  /** Number format code, `General` for none, `@` for text. */
  readonly format: string;
  readonly locked: boolean;
}

export interface BlueprintCell {
  readonly cell: Address;
  /** A formula begins with `=` and is only ever made by our own code; `shown` is its result where it is known beforehand. */
  readonly content: { readonly kind: 'text'; readonly text: string } | { readonly kind: 'formula'; readonly text: string; readonly shown?: string } | { readonly kind: 'number'; readonly number: number } | { readonly kind: 'empty' };
  /** A key of `SheetBlueprint.styles`. */
  readonly style: string;
}

/** A rule for what may be typed, with the message shown when it is not. */
export interface BlueprintValidation {
  readonly area: Area;
  readonly rule:
    /** `others`: the list is offered, anything else may be typed as well. */
    | { readonly kind: 'list'; readonly values: readonly string[]; readonly others?: boolean }
    | { readonly kind: 'decimal'; readonly min: number; readonly max: number | null }
    | { readonly kind: 'whole'; readonly min: number; readonly max: number }
    /** Anything: only the prompt is shown. */
    | { readonly kind: 'any' };
  /** What Excel says beside the cell (prompt) and on a wrong value (error). */
  readonly prompt: string;
  readonly error: string;
}

/** A new sheet as plain data; a host builds it. Every cell of a merged area is listed so that its borders are drawn. */
export interface SheetBlueprint {
  /** At most 31 characters, none of []:*?/\ ; the host makes it unique in the workbook. */
  readonly name: string;
  /** Widths of the columns from A on, in characters. */
  readonly columns: readonly number[];
  /** Heights of the rows from 1 on, in points; null for automatic. */
  readonly rows: readonly (number | null)[];
  readonly styles: Readonly<Record<string, BlueprintStyle>>;
  readonly cells: readonly BlueprintCell[];
  readonly merges: readonly Area[];
  readonly validations: readonly BlueprintValidation[];
  /** Rows above this one (from 0) stay in view; null for none. */
  readonly freezeRow: number | null;
  /** Protect the sheet, without a password. */
  readonly protect: boolean;
  readonly print: {
    readonly orientation: 'portrait' | 'landscape';
    /** Rows repeated on each printed page, from 0; null for none. */
    readonly titleRows: { readonly first: number; readonly last: number } | null;
    /** Page margins in inches. */
    readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
    /** Centre footer in Excel's code, e.g. `第 &P 页，共 &N 页`. */
    readonly footer: string;
  };
}
