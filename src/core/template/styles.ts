import type { BlueprintStyle } from './blueprint';

/** On every Chinese Windows; Mac and LibreOffice put faces of the same width in their place. */
const BODY = '宋体';
const REMARK = '仿宋';

const base: BlueprintStyle = {
  font: BODY,
  size: 9,
  bold: false,
  color: '000000',
  fill: null,
  border: true,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  format: 'General',
  locked: true,
};

const input = { ...base, locked: false } satisfies BlueprintStyle;

/** The looks of all templates. Cells a person fills are unlocked and white; what is printed or computed is locked. */
export const styles = {
  title: { ...base, size: 18, bold: true, border: false },
  subtitle: { ...base, size: 11, border: false },
  line: { ...base, border: false, horizontal: 'left', locked: false },
  right: { ...base, border: false, horizontal: 'right' },
  label: base,
  name: { ...base, horizontal: 'left' },
  heading: { ...base, bold: true, fill: 'F2F2F2' },
  /** Words, in the middle and from the left. */
  input,
  text: { ...input, horizontal: 'left' },
  /** Amounts of money, with at least two and at most four decimals. */
  money: { ...input, format: '#,##0.00##' },
  /** Amounts in tables of many columns. */
  listMoney: { ...input, size: 8, format: '#,##0.00##' },
  points: input,
  /** A target of an earlier year, to be decided anew. */
  earlier: { ...input, color: '1F4E79' },
  /** Codes and numbers that are names: leading zeros stay. */
  code: { ...input, format: '@' },
  /** Figures that follow from others. */
  computed: { ...base, fill: 'F2F2F2' },
  computedMoney: { ...base, fill: 'F2F2F2', format: '#,##0.00##' },
  listComputed: { ...base, size: 8, fill: 'F2F2F2', format: '#,##0.00##' },
  computedRate: { ...base, fill: 'F2F2F2', format: '0.00%' },
  alert: { ...base, color: 'C00000', bold: true },
  /** A warning outside the frame. */
  warning: { ...base, color: 'C00000', bold: true, border: false, horizontal: 'left' },
  remark: { ...base, font: REMARK, size: 9, border: false, horizontal: 'left', vertical: 'top' },
} as const satisfies Readonly<Record<string, BlueprintStyle>>;

export type StyleName = keyof typeof styles;

/** A look, with a number format of its own where one follows the bar. */
export type CellStyle = StyleName | `${StyleName}|${string}`;

/** A look that shows numbers in the given format. */
export const formatted = (style: StyleName, format: string): CellStyle => (format === 'General' || format === '' ? style : `${style}|${format}`);

const isStyleName = (name: string): name is StyleName => Object.hasOwn(styles, name);

/** The looks that cells name, by their names. */
export const stylesOf = (names: readonly string[]): Readonly<Record<string, BlueprintStyle>> => {
  const own = [...new Set(names)].filter((name) => name.includes('|')).flatMap((name) => {
    const bar = name.indexOf('|');
    const look = name.slice(0, bar);
    return isStyleName(look) ? [[name, { ...styles[look], format: name.slice(bar + 1) }] as const] : [];
  });
  return { ...styles, ...Object.fromEntries(own) };
};
