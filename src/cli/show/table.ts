/** Whether a character takes two places in a terminal (East Asian wide and full-width). */
const isWide = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
};

/** How many places a text takes in a terminal. */
export const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0);

/** A text from a workbook on one line, without the control characters that a terminal would obey. */
export const plain = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

const fit = (text: string, limit: number): string => {
  if (widthOf(text) <= limit) return text;
  let kept = '';
  for (const character of text) {
    if (widthOf(kept + character) >= limit) break;
    kept += character;
  }
  return `${kept}…`;
};

/** Lines of a table with aligned columns; a cell longer than its column's limit is cut with …. */
export const table = (rows: readonly (readonly string[])[], limits: readonly number[]): readonly string[] => {
  const cells = rows.map((row) => row.map((text, column) => fit(plain(text), limits[column] ?? 40)));
  const widths = limits.map((_, column) => Math.max(0, ...cells.map((row) => widthOf(row[column] ?? ''))));
  return cells.map((row) =>
    row
      .map((text, column) => text + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(text))))
      .join('  ')
      .trimEnd(),
  );
};
