/** A tag as it stands in the text of a part that is known to be well-formed. */
export interface RawTag {
  /** Its name without prefix. */
  readonly local: string;
  /** `x:` where it has a prefix, else ''. */
  readonly prefix: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** From its `<` to after its `>`. */
  readonly start: number;
  readonly end: number;
}

const NAME_END = /[\s/>]/g;

/** What is no tag: comments, character data, declarations; gives where each ends. */
const skipMarkup = (xml: string, start: number): number => {
  const until = (mark: string): number => {
    const at = xml.indexOf(mark, start + 2);
    return at < 0 ? xml.length : at + mark.length;
  };
  if (xml.startsWith('<!--', start)) return until('-->');
  if (xml.startsWith('<![CDATA[', start)) return until(']]>');
  return until(xml.startsWith('<?', start) ? '?>' : '>');
};

/** The offset after the `>` of a tag; one inside a quoted value does not end it. */
const tagEnd = (xml: string, start: number): number => {
  for (let at = start; ; ) {
    const close = xml.indexOf('>', at);
    if (close < 0) return xml.length;
    let quote = '';
    for (let index = start; index < close; index += 1) {
      const character = xml.charAt(index);
      if (quote === '' ? character === '"' || character === "'" : character === quote) quote = quote === '' ? character : '';
    }
    if (quote === '') return close + 1;
    const unquoted = xml.indexOf(quote, close);
    if (unquoted < 0) return xml.length;
    at = unquoted + 1;
  }
};

/** The tags between two offsets of a well-formed part, in their order. Much faster than a parser, and as lenient as text. */
export function* rawTags(xml: string, from = 0, to = xml.length): Generator<RawTag> {
  let at = xml.indexOf('<', from);
  while (at >= 0 && at < to) {
    const second = xml.charAt(at + 1);
    if (second === '!' || second === '?') {
      at = xml.indexOf('<', skipMarkup(xml, at));
      continue;
    }
    const end = tagEnd(xml, at);
    const isClosing = second === '/';
    const nameStart = isClosing ? at + 2 : at + 1;
    NAME_END.lastIndex = nameStart;
    const nameEnd = NAME_END.exec(xml)?.index ?? end;
    const name = xml.slice(nameStart, nameEnd);
    const colon = name.indexOf(':') + 1;
    const kind = isClosing ? 'close' : xml.charAt(end - 2) === '/' ? 'empty' : 'open';
    yield { local: name.slice(colon), prefix: name.slice(0, colon), kind, start: at, end };
    at = xml.indexOf('<', end);
  }
}
