import { formatArea } from '../sheet/area';
import type { FormContent } from './content';
import { allow, areaOn, blank, formula, join, put, rows, text, textOrBlank, type Piece, type Span } from './piece';

/** Title and line below it, over the whole width. */
export const titleBlock = (top: number, width: Span, title: string, subtitle: string | null): Piece =>
  join(
    put(areaOn(width, top), text(title), 'title'),
    rows(36),
    ...(subtitle === null ? [] : [put(areaOn(width, top + 1), text(subtitle), 'subtitle'), rows(20)]),
  );

/** A line of free text without a frame, e.g. 单位：万元. */
export const freeLine = (top: number, width: Span, words: string): Piece => join(put(areaOn(width, top), text(words), 'line'), rows(20));

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
    rows(26),
  );

/** A label and a large box for sentences, e.g. the causes of deviation below the table. */
export const boxRow = (top: number, { label, at, input, value }: Field, height = 60): Piece =>
  join(put(areaOn(at, top), text(label), 'label'), put(areaOn(input, top), textOrBlank(value), 'text'), rows(height));

/** A remark on how to fill the form, below it. */
export const remarkRow = (top: number, width: Span, words: string, height: number): Piece =>
  join(put(areaOn(width, top), text(words), 'remark'), rows(height));

/** A remark with the sentence about targets that were taken from an earlier year, where there are such. */
export const withEarlier = (words: string, { targetsOf }: FormContent): string =>
  targetsOf === null ? words : `${words}\n蓝色的指标值取自${String(targetsOf)}年度，请按本年度计划修改。`;

export interface AmountSpec {
  readonly label: string;
  readonly at: Span;
  readonly nameAt: Span;
  readonly amountAt: Span;
  /** The total first. */
  readonly names: readonly string[];
  /** Names that a person completes. */
  readonly named?: 'name' | 'text';
}

/** A label running down beside named amounts: the total as a formula, then its parts to fill in (项目资金（万元） with 年度资金总额, 其中：财政拨款, 其他资金). */
export const amountRows = (top: number, { label, at, nameAt, amountAt, names, named = 'name' }: AmountSpec): Piece => {
  const last = top + names.length - 1;
  const parts = formatArea({ ...areaOn(amountAt, top + 1, last), right: amountAt.left });
  return join(
    put(areaOn(at, top, last), text(label), 'label'),
    ...names.map((name, index) =>
      join(
        put(areaOn(nameAt, top + index), text(name), index === 0 ? 'name' : named),
        put(areaOn(amountAt, top + index), index === 0 ? formula(`=IF(COUNT(${parts})=0,"",SUM(${parts}))`) : blank, index === 0 ? 'computedMoney' : 'money'),
        rows(24),
      ),
    ),
    allow(areaOn(amountAt, top + 1, last), { kind: 'decimal', min: 0, max: null }, '填数字，单位：万元', '请填大于或等于 0 的数字'),
  );
};

/** One row of headings without inputs. */
export const headingRow = (top: number, cells: readonly { readonly at: Span; readonly words: string }[], height = 24): Piece =>
  join(...cells.map(({ at, words }) => put(areaOn(at, top), text(words), 'heading')), rows(height));
