import { SaxesParser, type SaxesTagNS } from 'saxes';
import { decodeInPieces } from './decode';

export type XmlTag = SaxesTagNS;

/** Why a part cannot be read as XML. */
export type XmlFault = 'doctype' | 'malformed' | 'excessive';

/** What is called while a part is scanned, in document order. Offsets count UTF-16 units of the decoded text. */
export interface XmlVisitor {
  /** `start` is the offset of its `<`, `end` the offset after its `>`. */
  readonly open?: (tag: XmlTag, start: number, end: number) => void;
  readonly text?: (text: string) => void;
  /** `end` is the offset after the `>` of the closing tag, or of the tag itself where it closes itself; `start` the offset of that tag's `<`. */
  readonly close?: (tag: XmlTag, start: number, end: number) => void;
  /** Asked now and then: whether enough was seen. */
  readonly enough?: () => boolean;
}

/** No part of a workbook nests or lists attributes further than a few dozen; each level and attribute costs memory. */
const MAX_DEPTH = 256;
const MAX_ATTRIBUTES = 512;

/** A sheet of a million styled rows has about two million elements; more would take longer than a person waits. */
const MAX_ELEMENTS = 3_000_000;

const MAIN_NAMESPACES = new Set(['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main']);

/** The name of a SpreadsheetML element (transitional or strict, with or without prefix); '' for elements of other vocabularies, e.g. `xm:f` in an extension. */
export const mainName = (tag: XmlTag): string => (MAIN_NAMESPACES.has(tag.uri) ? tag.local : '');

/** The value of an attribute without prefix. */
export const attribute = (tag: XmlTag, name: string): string | undefined => tag.attributes[name]?.value;

/** Whether an attribute of xsd:boolean is true. */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';

/** The value of an attribute in the relationships namespace, e.g. `r:id`. */
export const relationAttribute = (tag: XmlTag, name: string): string | undefined =>
  Object.values(tag.attributes).find((one) => one.local === name && /\/officeDocument\/(2006\/)?relationships$/i.test(one.uri))?.value;

/** Offsets are only known while the whole text is at hand; the bytes of a large part are fed piece by piece without them. */
const piecesOf = (source: Uint8Array | string): Iterable<string> => (typeof source === 'string' ? [source] : decodeInPieces(source));

/** What a text goes through, piece by piece, before it is parsed. */
export type Sieve = (pieces: Iterable<string>) => Iterable<string>;

/** Scans an XML part strictly: well-formed, no DTD, no entities but the five of XML. Gives the fault, or null. */
export const scanXml = (source: Uint8Array | string, visitor: XmlVisitor, sieve: Sieve = (pieces) => pieces): XmlFault | null => {
  const parser = new SaxesParser({ xmlns: true });
  const whole = typeof source === 'string' ? source : null;
  const found = { fault: 'malformed' as XmlFault };
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  let start = 0;
  const startOfTag = (): number => (whole === null ? 0 : whole.lastIndexOf('<', parser.position - 1));
  /** Ends the scan at once: what follows a fault is not worth the time it was made to cost. Caught below. */
  const stop = (reason: XmlFault): never => {
    found.fault = reason;
    throw new Error(reason);
  };
  parser.on('error', () => stop('malformed'));
  parser.on('doctype', () => stop('doctype'));
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > MAX_ATTRIBUTES) stop('excessive');
  });
  parser.on('opentagstart', () => {
    attributes = 0;
    start = startOfTag();
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    elements += 1;
    if (depth > MAX_DEPTH || elements > MAX_ELEMENTS) stop('excessive');
    visitor.open?.(tag, start, parser.position);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    visitor.close?.(tag, tag.isSelfClosing ? start : startOfTag(), parser.position);
  });
  const text = (content: string): void => {
    visitor.text?.(content);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  try {
    for (const piece of sieve(piecesOf(source))) {
      parser.write(piece);
      if (visitor.enough?.() === true) return null;
    }
    parser.close();
  } catch {
    return found.fault;
  }
  return null;
};
