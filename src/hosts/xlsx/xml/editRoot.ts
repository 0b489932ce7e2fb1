import { openTagWith } from './openTag';
import { type RootChild, type RootElement, readRoot } from './rootChildren';
import { splice } from './splice';

const replaced = (xml: string, start: number, end: number, text: string): string => splice(xml, [{ start, end, text }]);

/** Adds XML as the last child of the root; null when the part is not well-formed. */
export const appendToRoot = (xml: string, addition: string): string | null => {
  const root = readRoot(xml);
  if (root === null) return null;
  if (root.tag.isSelfClosing) {
    const start = xml.lastIndexOf('<', root.openEnd - 1);
    return replaced(xml, start, root.end, `${openTagWith(root.tag, {})}${addition}</${root.tag.name}>`);
  }
  return replaced(xml, root.closeStart, root.closeStart, addition);
};

/** Adds XML as the last child of a child of the root, which may close itself. */
export const appendToChild = (xml: string, child: RootChild, addition: string, attributes: Readonly<Record<string, string>> = {}): string => {
  const opening = openTagWith(child.tag, attributes);
  const inner = child.tag.isSelfClosing ? '' : xml.slice(child.openEnd, child.closeStart);
  return replaced(xml, child.start, child.end, `${opening}${inner}${addition}</${child.tag.name}>`);
};

/** Adds XML under the root behind the last of the children that must come before it (the order is fixed by the schema). */
export const insertAfter = (xml: string, root: RootElement, earlier: ReadonlySet<string>, addition: string): string => {
  const last = root.children.filter(({ tag }) => earlier.has(tag.local)).at(-1);
  const at = last?.end ?? root.openEnd;
  return replaced(xml, at, at, addition);
};

/** Changes attributes of a child of the root; a value sets one, null removes it. */
export const setAttributes = (xml: string, child: RootChild, attributes: Readonly<Record<string, string | null>>): string => {
  const opening = openTagWith(child.tag, attributes);
  return replaced(xml, child.start, child.openEnd, child.tag.isSelfClosing ? `${opening.slice(0, -1)}/>` : opening);
};

/** Removes the children of the root for which the test holds; null when the part is not well-formed. */
export const removeFromRoot = (xml: string, test: (child: RootChild) => boolean): string | null => {
  const root = readRoot(xml);
  return root === null ? null : splice(xml, root.children.filter(test).map(({ start, end }) => ({ start, end, text: '' })));
};
