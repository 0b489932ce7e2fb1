import { type Palette, colorOf, readPalette } from '../styles/palette';
import type { ViewLine, ViewStyle } from '../sheetView';
import { type XmlNode, childNamed, listNamed, readTree } from '../xml/readTree';

/** How a cell looks that no style describes. */
export const PLAIN_STYLE: ViewStyle = {
  font: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: '#000000',
  fill: null,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  upright: false,
  top: null,
  right: null,
  bottom: null,
  left: null,
};

type FontLook = Pick<ViewStyle, 'font' | 'size' | 'bold' | 'italic' | 'underline' | 'strike' | 'color'>;

const isSet = (node: XmlNode | undefined): boolean => node !== undefined && !['0', 'false', 'none'].includes(node.attributes.get('val') ?? '1');

const fontLook = (node: XmlNode, palette: Palette): FontLook => ({
  font: childNamed(node, 'name')?.attributes.get('val') ?? PLAIN_STYLE.font,
  size: Number(childNamed(node, 'sz')?.attributes.get('val') ?? PLAIN_STYLE.size) || PLAIN_STYLE.size,
  bold: isSet(childNamed(node, 'b')),
  italic: isSet(childNamed(node, 'i')),
  underline: isSet(childNamed(node, 'u')),
  strike: isSet(childNamed(node, 'strike')),
  color: colorOf(childNamed(node, 'color'), palette) ?? PLAIN_STYLE.color,
});

/** A solid fill is its foreground, a pattern its background, a gradient its first colour: near enough for reading a form. */
const fillColor = (node: XmlNode, palette: Palette): string | null => {
  const pattern = childNamed(node, 'patternFill');
  if (pattern === undefined) return colorOf(childNamed(childNamed(childNamed(node, 'gradientFill'), 'stop'), 'color'), palette);
  const type = pattern.attributes.get('patternType') ?? 'none';
  if (type === 'none') return null;
  return colorOf(childNamed(pattern, type === 'solid' ? 'fgColor' : 'bgColor'), palette);
};

const LINES: Readonly<Record<string, Pick<ViewLine, 'width' | 'style'>>> = {
  thin: { width: 1, style: 'solid' },
  hair: { width: 1, style: 'dotted' },
  dotted: { width: 1, style: 'dotted' },
  dashed: { width: 1, style: 'dashed' },
  dashDot: { width: 1, style: 'dashed' },
  dashDotDot: { width: 1, style: 'dashed' },
  medium: { width: 2, style: 'solid' },
  mediumDashed: { width: 2, style: 'dashed' },
  mediumDashDot: { width: 2, style: 'dashed' },
  mediumDashDotDot: { width: 2, style: 'dashed' },
  slantDashDot: { width: 2, style: 'dashed' },
  thick: { width: 3, style: 'solid' },
  double: { width: 3, style: 'double' },
};

const lineOf = (node: XmlNode | undefined, palette: Palette): ViewLine | null => {
  const look = Object.hasOwn(LINES, node?.attributes.get('style') ?? '') ? LINES[node?.attributes.get('style') ?? ''] : undefined;
  return look === undefined ? null : { ...look, color: colorOf(childNamed(node, 'color'), palette) ?? '#000000' };
};

const HORIZONTAL: Readonly<Record<string, ViewStyle['horizontal']>> = {
  left: 'left',
  justify: 'left',
  fill: 'left',
  center: 'center',
  centerContinuous: 'center',
  distributed: 'center',
  right: 'right',
};

const VERTICAL: Readonly<Record<string, ViewStyle['vertical']>> = { top: 'top', justify: 'top', center: 'center', distributed: 'center' };

const alignmentLook = (node: XmlNode | undefined): Pick<ViewStyle, 'horizontal' | 'vertical' | 'wrap' | 'upright'> => {
  const read = (name: string): string => node?.attributes.get(name) ?? '';
  return {
    horizontal: HORIZONTAL[read('horizontal')] ?? 'general',
    vertical: VERTICAL[read('vertical')] ?? 'bottom',
    wrap: ['1', 'true'].includes(read('wrapText')) || ['justify', 'distributed'].includes(read('horizontal')),
    upright: read('textRotation') === '255',
  };
};

/** How the cells of each style index look, read from the styles part and the theme part; both may be missing. */
export const viewStyles = (stylesXml: Uint8Array | null, themeXml: Uint8Array | null): readonly ViewStyle[] => {
  const styles = stylesXml === null ? null : readTree(stylesXml);
  const palette = readPalette(themeXml === null ? null : readTree(themeXml), styles);
  const fonts = listNamed(styles, 'fonts').map((node) => fontLook(node, palette));
  const fills = listNamed(styles, 'fills').map((node) => fillColor(node, palette));
  const borders = listNamed(styles, 'borders').map((node) => ({
    top: lineOf(childNamed(node, 'top'), palette),
    right: lineOf(childNamed(node, 'right') ?? childNamed(node, 'end'), palette),
    bottom: lineOf(childNamed(node, 'bottom'), palette),
    left: lineOf(childNamed(node, 'left') ?? childNamed(node, 'start'), palette),
  }));
  return listNamed(styles, 'cellXfs').map((node): ViewStyle => {
    const index = (name: string): number => Number(node.attributes.get(name) ?? 0);
    return {
      ...PLAIN_STYLE,
      ...fonts[index('fontId')],
      ...borders[index('borderId')],
      ...alignmentLook(childNamed(node, 'alignment')),
      fill: fills[index('fillId')] ?? null,
    };
  });
};
