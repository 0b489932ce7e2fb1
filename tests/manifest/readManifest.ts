import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SaxesParser } from 'saxes';

export const root = path.join(__dirname, '..', '..');

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The manifest as a tree of elements, prefixes kept. */
export const readManifest = (): Element => {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(readFileSync(path.join(root, 'manifest.xml'), 'utf8')).close();
  return top;
};

/** Every element below with one of these names, in order. */
export const findAll = (element: Element, ...names: readonly string[]): readonly Element[] =>
  element.children.flatMap((child) => [...(names.includes(child.name) ? [child] : []), ...findAll(child, ...names)]);

/** Width and height of a PNG file, from its header. */
export const pngSize = (file: string): { readonly width: number; readonly height: number } => {
  const bytes = readFileSync(path.join(root, file));
  if (bytes.subarray(1, 4).toString('latin1') !== 'PNG') throw new Error(`${file} is no PNG file`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};
