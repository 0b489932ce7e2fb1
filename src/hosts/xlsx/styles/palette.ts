import { type XmlNode, listNamed } from '../xml/readTree';

/** The colours 8–63 of a workbook without palette of its own (ECMA-376 part 1, 18.8.27); 0–7 repeat the first eight. */
const STANDARD = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The theme of Office 2013 on, for files without one, in the order theme colours are numbered. */
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72'.split(' ');

/** Theme colours are numbered with light and dark exchanged (ECMA-376 part 1, 18.8.3, as Excel reads it). */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

/** The colours a workbook's styles refer to by number, each RRGGBB. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const hexOf = (text: string | undefined): string | null => (text !== undefined && /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(text) ? text.slice(-6).toUpperCase() : null);

const findNode = (node: XmlNode | null, name: string): XmlNode | undefined => {
  for (const child of node?.children ?? []) {
    const found = child.name === name ? child : findNode(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The palette of a workbook from its theme part and styles part; either may be missing. */
export const readPalette = (theme: XmlNode | null, styles: XmlNode | null): Palette => {
  const scheme = findNode(theme, 'clrScheme');
  const themed = THEME_ORDER.map((name, index) => {
    const color = scheme?.children.find((child) => child.name === name)?.children[0]?.attributes;
    return hexOf(color?.get('lastClr')) ?? hexOf(color?.get('val')) ?? OFFICE_THEME[index] ?? '000000';
  });
  const own = listNamed(styles?.children.find(({ name }) => name === 'colors'), 'indexedColors').map(({ attributes }) => hexOf(attributes.get('rgb')) ?? '000000');
  return { theme: themed, indexed: own.length > 0 ? own : [...STANDARD.slice(0, 8), ...STANDARD] };
};

type Triple = readonly [number, number, number];

const toHsl = ([red, green, blue]: Triple): Triple => {
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [light, spread] = [(high + low) / 2, high - low];
  if (spread === 0) return [0, 0, light];
  const saturation = spread / (1 - Math.abs(2 * light - 1));
  const sector = high === red ? ((green - blue) / spread + 6) % 6 : high === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return [sector, saturation, light];
};

const toRgb = ([sector, saturation, light]: Triple): Triple => {
  const spread = (1 - Math.abs(2 * light - 1)) * saturation;
  const middle = spread * (1 - Math.abs((sector % 2) - 1));
  const base = light - spread / 2;
  const table: readonly Triple[] = [
    [spread, middle, 0],
    [middle, spread, 0],
    [0, spread, middle],
    [0, middle, spread],
    [middle, 0, spread],
    [spread, 0, middle],
  ];
  const [red, green, blue] = table[Math.floor(sector) % 6] ?? [0, 0, 0];
  return [red + base, green + base, blue + base];
};

/** A colour made lighter (tint above 0) or darker (below 0) by its luminance (ECMA-376 part 1, 18.8.19). */
export const tinted = (hex: string, tint: number): string => {
  if (tint === 0) return hex;
  const parts = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [hue, saturation, light] = toHsl([parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0]);
  const moved = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  return toRgb([hue, saturation, Math.min(1, Math.max(0, moved))])
    .map((part) => Math.round(part * 255).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
};

/** The CSS colour a colour element stands for; null for none or automatic. */
export const colorOf = (node: XmlNode | undefined, palette: Palette): string | null => {
  if (node === undefined || node.attributes.get('auto') === '1') return null;
  const { attributes } = node;
  const tint = Math.min(1, Math.max(-1, Number(attributes.get('tint') ?? 0) || 0));
  const number = (name: string): number => Number(attributes.get(name) ?? -1);
  // 64 and 65 are the system's text and window colours: automatic.
  const hex = hexOf(attributes.get('rgb')) ?? palette.theme[number('theme')] ?? palette.indexed[number('indexed')] ?? null;
  return hex === null ? null : `#${tinted(hex, tint)}`;
};
