import type { FormContent } from './content';
import { areaOn, join, put, rows, text, textOrBlank, type Piece, type Span } from './piece';

/** Title and line below it, over the whole width. */
export const titleBlock = (top: number, width: Span, title: string, subtitle: string | null): Piece =>
  join(
    put(areaOn(width, top), text(title), 'title'),
    rows(32),
    ...(subtitle === null ? [] : [put(areaOn(width, top + 1), text(subtitle), 'subtitle'), rows(18)]),
  );

/** A line of free text without a frame, e.g. 单位：万元. */
export const freeLine = (top: number, width: Span, words: string): Piece => join(put(areaOn(width, top), text(words), 'line'), rows(18));

/** The same on the right, printed only. */
export const rightLine = (top: number, width: Span, words: string): Piece => join(put(areaOn(width, top), text(words), 'right'), rows(18));

/** A label and the cell beside it that a person fills. */
export interface Field {
  readonly label: string;
  readonly at: Span;
  readonly input: Span;
  readonly value?: string | null | undefined;
}

/** One row of labels and inputs. */
export const fieldRow = (top: number, fields: readonly Field[]): Piece =>
  join(
    ...fields.map(({ label, at, input, value }) =>
      join(put(areaOn(at, top), text(label), 'label'), put(areaOn(input, top), textOrBlank(value), 'input')),
    ),
    rows(24),
  );

/** A label and a large box for sentences, e.g. the causes of deviation below the table. */
export const boxRow = (top: number, { label, at, input, value }: Field, height = 44): Piece =>
  join(put(areaOn(at, top), text(label), 'label'), put(areaOn(input, top), textOrBlank(value), 'text'), rows(height));

/** A remark on how to fill the form, below it. */
export const remarkRow = (top: number, width: Span, words: string, height: number): Piece =>
  join(put(areaOn(width, top), text(words), 'remark'), rows(height));

/** A remark with the sentence about targets that were taken from an earlier year, where there are such. */
export const withEarlier = (words: string, { targetsOf }: FormContent): string =>
  targetsOf === null ? words : `${words}\n蓝色的指标值取自${String(targetsOf)}年度，请按本年度计划修改。`;

/** One row of headings without inputs. */
export const headingRow = (top: number, cells: readonly { readonly at: Span; readonly words: string }[], height = 24): Piece =>
  join(...cells.map(({ at, words }) => put(areaOn(at, top), text(words), 'heading')), rows(height));
