import type { BlueprintStyle } from '../../../core/template/blueprint';
import { builtinFormatId } from '../numberFormat/builtinFormats';
import { childrenOf } from '../xml/childrenOf';
import { xmlAttribute } from '../xml/escapedText';
import { attribute } from '../xml/scanXml';
import { type StyleList, appendToList, prefixIn } from './styleLists';

/** The first number a number format of a file's own may have. */
const FIRST_OWN_FORMAT = 164;

const flag = (value: boolean): string => (value ? '1' : '0');

const fontXml = (style: BlueprintStyle, p: string): string => {
  const bold = style.bold ? `<${p}b/>` : '';
  // 134 is the Chinese character set: without it old Excels replace the font.
  const charset = /\p{Script=Han}/u.test(style.font) ? `<${p}charset val="134"/>` : '';
  return `<${p}font>${bold}<${p}sz val="${String(style.size)}"/><${p}color rgb="FF${xmlAttribute(style.color)}"/><${p}name val="${xmlAttribute(style.font)}"/>${charset}</${p}font>`;
};

const fillXml = ({ fill }: BlueprintStyle, p: string): string =>
  fill === null
    ? `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`
    : `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${xmlAttribute(fill)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;

const borderXml = ({ border }: BlueprintStyle, p: string): string => {
  const side = (name: string): string => (border ? `<${p}${name} style="thin"><${p}color auto="1"/></${p}${name}>` : `<${p}${name}/>`);
  return `<${p}border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<${p}diagonal/></${p}border>`;
};

interface FormatIds {
  readonly xml: string;
  readonly idOf: (format: string) => number;
}

const withFormats = (xml: string, formats: readonly string[], p: string): FormatIds | null => {
  const known = new Map(childrenOf(xml, 'numFmts').map(({ tag }) => [attribute(tag, 'formatCode') ?? '', Number(attribute(tag, 'numFmtId') ?? 0)]));
  const missing = formats.filter((format) => builtinFormatId(format) === null && !known.has(format));
  const next = Math.max(FIRST_OWN_FORMAT - 1, ...known.values()) + 1;
  missing.forEach((format, index) => known.set(format, next + index));
  const added = appendToList(xml, 'numFmts', missing.map((format) => `<${p}numFmt numFmtId="${String(known.get(format))}" formatCode="${xmlAttribute(format)}"/>`));
  return added === null ? null : { xml: added.xml, idOf: (format) => builtinFormatId(format) ?? known.get(format) ?? 0 };
};

/** Adds a list's items, each different one once; gives the index for each style. */
const withItems = (xml: string, list: StyleList, items: readonly string[]): { readonly xml: string; readonly indices: readonly number[] } | null => {
  const different = [...new Set(items)];
  const added = appendToList(xml, list, different);
  return added === null ? null : { xml: added.xml, indices: items.map((item) => added.first + different.indexOf(item)) };
};

const xfXml = (style: BlueprintStyle, ids: Readonly<Record<'format' | 'font' | 'fill' | 'border', number>>, p: string): string => {
  const { format, font, fill, border } = ids;
  const alignment = `<${p}alignment horizontal="${style.horizontal}" vertical="${style.vertical}" wrapText="${flag(style.wrap)}"/>`;
  const protection = `<${p}protection locked="${flag(style.locked)}"/>`;
  return (
    `<${p}xf numFmtId="${String(format)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}" xfId="0" ` +
    `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">${alignment}${protection}</${p}xf>`
  );
};

/** Adds the looks of a blueprint to a styles part; gives their style indices in order. Null when the part is not well-formed. */
export const appendStyles = (xml: string, styles: readonly BlueprintStyle[]): { readonly xml: string; readonly indices: readonly number[] } | null => {
  const p = prefixIn(xml);
  const formats = withFormats(xml, [...new Set(styles.map(({ format }) => format))], p);
  const fonts = formats === null ? null : withItems(formats.xml, 'fonts', styles.map((style) => fontXml(style, p)));
  const fills = fonts === null ? null : withItems(fonts.xml, 'fills', styles.map((style) => fillXml(style, p)));
  const borders = fills === null ? null : withItems(fills.xml, 'borders', styles.map((style) => borderXml(style, p)));
  const bases = borders === null ? null : appendToList(borders.xml, 'cellStyleXfs', []);
  if (formats === null || fonts === null || fills === null || borders === null || bases === null) return null;
  const xfs = styles.map((style, index) =>
    xfXml(style, { format: formats.idOf(style.format), font: fonts.indices[index] ?? 0, fill: fills.indices[index] ?? 0, border: borders.indices[index] ?? 0 }, p),
  );
  return withItems(bases.xml, 'cellXfs', xfs);
};
