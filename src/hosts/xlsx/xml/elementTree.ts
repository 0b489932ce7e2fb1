import { type RawTag, rawTags } from './rawTags';

/** An element with its places in the text of its part. */
export interface XmlElement {
  readonly local: string;
  readonly prefix: string;
  readonly parent: XmlElement | null;
  /** From its `<` to after its opening tag, to the `<` of its closing tag, to after that; of one that closes itself the last three meet. */
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly children: readonly XmlElement[];
}

interface Growing extends XmlElement {
  closeStart: number;
  end: number;
  readonly children: Growing[];
}

const elementOf = (tag: RawTag, parent: Growing | null): Growing => ({
  local: tag.local, prefix: tag.prefix, parent, start: tag.start, openEnd: tag.end, closeStart: tag.end, end: tag.end, children: [],
});

/** Where the closing tag of an element that holds none of its name begins; looked for tag by tag where it might stand in a comment. */
const endOf = (xml: string, { local, prefix, end }: RawTag): number => {
  if (!xml.includes('<!', end)) return xml.indexOf(`</${prefix}${local}`, end);
  for (const tag of rawTags(xml, end)) if (tag.local === local && tag.kind === 'close') return tag.start;
  return -1;
};

/** The tags of a part without those in the first element named `skip`, which is jumped over: the rows of a sheet are most of it. */
function* tagsOutside(xml: string, skip: string): Generator<RawTag> {
  for (const tag of rawTags(xml)) {
    yield tag;
    if (skip === '' || tag.local !== skip || tag.kind !== 'open') continue;
    const end = endOf(xml, tag);
    if (end >= 0) yield* rawTags(xml, end);
    return;
  }
}

/** The elements of a well-formed part as a tree; what lies in elements named `skip` is left out. Null where there is no root. */
export const elementTree = (xml: string, skip = ''): XmlElement | null => {
  let root: Growing | null = null;
  let open: Growing | null = null;
  for (const tag of tagsOutside(xml, skip)) {
    if (tag.kind === 'close') {
      if (open === null) continue;
      open.closeStart = tag.start;
      open.end = tag.end;
      open = open.parent as Growing | null;
      continue;
    }
    const element = elementOf(tag, open);
    open?.children.push(element);
    root ??= element;
    if (tag.kind === 'empty') continue;
    open = element;
  }
  return root;
};

/** An element and all in it, in their order. */
export function* everyElement(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}
