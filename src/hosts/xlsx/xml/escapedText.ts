/** Excel writes characters XML cannot carry as `_xHHHH_`, and a text that looks like that as `_x005F_xHHHH_` (ECMA-376 part 1, 22.9.2.19). */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** The text an escaped string stands for: `a_x000D_b` → `a\rb`. */
export const unescapeText = (text: string): string =>
  text.includes('_x') ? text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;

/** Everything XML 1.0 has no place for: control characters (the carriage return too, which parsers turn into a line feed), non-characters, lone surrogates. */
const UNWRITABLE = /[^\P{Cc}\t\n]|\uFFFE|\uFFFF|\p{Cs}/gu;

const hex = (unit: string): string => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A text as an escaped string, so that reading it gives the same text back. */
export const escapeText = (text: string): string => text.replace(ESCAPE, (match) => `_x005F${match}`).replace(UNWRITABLE, hex);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;', '\r': '&#13;' };

/** A text as the content of an element. */
export const xmlContent = (text: string): string => text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);

/** A text as the value of an attribute in double quotes. */
export const xmlAttribute = (text: string): string => text.replace(/[&<>"\n\t\r]/g, (character) => ENTITIES[character] ?? character);
