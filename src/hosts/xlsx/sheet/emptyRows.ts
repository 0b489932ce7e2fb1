/** A row without contents, told by its text alone. */
export interface EmptyRow {
  /** The attributes of the row, and of each of its cells, as they stand in the text. */
  readonly row: string;
  readonly cells: string;
}

const ATTRIBUTES = String.raw`(?: +[\w:]+="[^"<&]*")*`;

/** A row that closes itself, or holds only cells that close themselves; one without number is left to the parser, which counts. */
const emptyRow = (p: string): RegExp => new RegExp(String.raw`\s*<${p}row(?=[^>]* r=")(${ATTRIBUTES}) *(?:/>|>((?:\s*<${p}c(?=[^>]* r=")${ATTRIBUTES} */>)*)\s*</${p}row>)`, 'y');

/** A row longer than this that has not ended in the piece is left to the parser. */
const LONGEST = 1 << 16;

/** Where an unfinished row at the end of a text begins; the length of the text where there is none. */
const unfinished = (text: string, from: number, p: string): number => {
  // The beginning of a tag, or of a comment, may be all there is of it yet.
  const begun = /<[^<>]{0,64}$/.exec(text);
  const all = begun === null || begun.index < from ? text.length : begun.index;
  const last = text.lastIndexOf(`<${p}row`);
  if (last < from || text.length - last > LONGEST) return all;
  const end = text.indexOf('>', last);
  const isDone = end >= 0 && (text.charAt(end - 1) === '/' || text.includes(`</${p}row>`, end));
  return isDone ? all : last;
};

/** Yields what is no empty row of a text whose rows have begun; the rest goes to `take`, in order. Gives what has to wait for the next piece. */
function* withoutEmptyRows(text: string, p: string, pattern: RegExp, take: (row: EmptyRow) => void): Generator<string, string> {
  let kept = 0;
  let at = text.indexOf(`<${p}row`);
  while (at >= 0) {
    pattern.lastIndex = at;
    let match = pattern.exec(text);
    if (match !== null) yield text.slice(kept, at);
    while (match !== null) {
      take({ row: match[1] ?? '', cells: match[2] ?? '' });
      at = kept = pattern.lastIndex;
      match = pattern.exec(text);
    }
    at = text.indexOf(`<${p}row`, kept > at ? kept : at + 1);
  }
  const wait = unfinished(text, kept, p);
  yield text.slice(kept, wait);
  return text.slice(wait);
}

/**
 * Takes the rows without contents out of the pieces of a sheet part before they are parsed: a sheet may have a million of them, and
 * a parser takes seconds for what is told at a glance. What is left is well-formed where the whole was.
 */
export function* cutEmptyRows(pieces: Iterable<string>, take: (row: EmptyRow) => void): Generator<string> {
  let waiting = '';
  let commented = false;
  let rows: { readonly p: string; readonly pattern: RegExp } | null = null;
  for (const piece of pieces) {
    const text = waiting + piece;
    waiting = '';
    // What looks like a row may stand in a comment from here on: all of it is left to the parser.
    commented ||= /<!(?:--|\[)/.test(text);
    if (commented) {
      yield text;
      continue;
    }
    if (rows === null) {
      const begun = /<((?:[\w.-]+:)?)sheetData[\s>]/.exec(text);
      if (begun === null) {
        // The word may be cut in two by the end of the piece.
        const cut = Math.max(text.lastIndexOf('<'), text.length - 64);
        yield text.slice(0, cut);
        waiting = text.slice(cut);
        continue;
      }
      rows = { p: begun[1] ?? '', pattern: emptyRow(begun[1] ?? '') };
    }
    waiting = yield* withoutEmptyRows(text, rows.p, rows.pattern, take);
  }
  yield waiting;
}
