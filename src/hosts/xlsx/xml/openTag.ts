import { xmlAttribute } from './escapedText';
import type { XmlTag } from './scanXml';

/** The opening tag of an element as text, its attributes changed: a value sets one, null leaves it out. It does not close itself. */
export const openTagWith = (tag: XmlTag, changes: Readonly<Record<string, string | null>>): string => {
  const kept = Object.values(tag.attributes)
    .filter(({ name }) => !(name in changes))
    .map(({ name, value }) => ` ${name}="${xmlAttribute(value)}"`);
  const set = Object.entries(changes).flatMap(([name, value]) => (value === null ? [] : [` ${name}="${xmlAttribute(value)}"`]));
  return `<${tag.name}${kept.join('')}${set.join('')}>`;
};

/** `x:` where the element has a prefix, else ''. */
export const prefixOf = (tag: XmlTag): string => (tag.prefix === '' ? '' : `${tag.prefix}:`);
