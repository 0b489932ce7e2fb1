import { scanXml } from './scanXml';

/** An element with its attributes and the elements in it; texts between them are left out. */
export interface XmlNode {
  /** Without prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

/** A styles part of a heavily used workbook has some ten thousand elements. */
const MAX_NODES = 400_000;

/** Reads a small part as a tree; null when it is not well-formed or not small. */
export const readTree = (xml: Uint8Array | string): XmlNode | null => {
  const root: XmlNode[] = [];
  const open: XmlNode[][] = [root];
  let count = 0;
  const fault = scanXml(xml, {
    enough: () => count > MAX_NODES,
    open: (tag) => {
      count += 1;
      if (count > MAX_NODES) return;
      const children: XmlNode[] = [];
      open.at(-1)?.push({ name: tag.local, attributes: new Map(Object.values(tag.attributes).map(({ local, value }) => [local, value])), children });
      open.push(children);
    },
    close: () => {
      if (count <= MAX_NODES) open.pop();
    },
  });
  return fault === null && count <= MAX_NODES ? (root[0] ?? null) : null;
};

/** The first child of that name. */
export const childNamed = (node: XmlNode | null | undefined, name: string): XmlNode | undefined => node?.children.find((child) => child.name === name);

/** The children of the first child of that name. */
export const listNamed = (node: XmlNode | null | undefined, name: string): readonly XmlNode[] => childNamed(node, name)?.children ?? [];
