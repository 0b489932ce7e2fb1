const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (raw: string): string =>
  raw.includes('&')
    ? raw.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole: string, hex?: string, digits?: string, name?: string) => {
        if (name !== undefined) return NAMED[name] ?? whole;
        const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : raw;

const CDATA = /<!\[CDATA\[([^]*?)\]\]>/g;

/** The text an XML text stands for: `&amp;` → `&`, `&#65;` → `A`. */
export const plainText = (raw: string): string => (raw.includes('<') ? raw.split(CDATA).map((piece, index) => (index % 2 === 1 ? piece : unescaped(piece))).join('') : unescaped(raw));

/** The value of an attribute as it stands in a text, still escaped, with its place between the quotes. */
export interface RawAttribute {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const ATTRIBUTE = /([^\s=<>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attribute of that name (with its prefix, if any) in an opening tag from `start` to `end`; null when it has none. */
export const rawAttribute = (xml: string, start: number, end: number, name: string): RawAttribute | null => {
  const tag = xml.slice(start, end);
  if (!tag.includes(name)) return null;
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(tag); match !== null; match = ATTRIBUTE.exec(tag)) {
    const value = match[2] ?? match[3] ?? '';
    const after = start + ATTRIBUTE.lastIndex - 1;
    if (match[1] === name) return { value, start: after - value.length, end: after };
  }
  return null;
};
