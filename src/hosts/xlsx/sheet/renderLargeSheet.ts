import type { PlacedTask } from './cellTask';
import { renderSheet } from './renderSheet';

/** Shorter texts are rendered as they are. */
const LARGE = 2_000_000;

const ROW = /<(?:[\w.-]+:)?row(?=[\s/>])([^>]*)>/g;
const CLOSING = /<\/(?:[\w.-]+:)?sheetData\s*>/g;

/** Where the first of the rows begins that all lie below row `last` (from 0); null where rows do not state their number or are out of order. */
const rowsBelow = (xml: string, last: number): number | null => {
  let from: number | null = null;
  for (const match of xml.matchAll(ROW)) {
    const number = / r="(\d+)"/.exec(match[1] ?? '')?.[1];
    if (number === undefined) return null;
    const isBelow = Number(number) - 1 > last;
    if (from !== null && !isBelow) return null;
    if (isBelow) from ??= match.index;
  }
  return from;
};

/** The same as `renderSheet`, without parsing the rows below the last that is to change: a million empty ones are copied as they are. What looks like a row may stand in a comment: then all is parsed. */
export const renderLargeSheet = (xml: string, tasks: readonly PlacedTask[]): string | null => {
  const from = xml.length < LARGE || xml.includes('<!--') ? null : rowsBelow(xml, tasks.reduce((last, { row }) => Math.max(last, row), 0));
  const to = from === null ? null : ([...xml.slice(from).matchAll(CLOSING)].at(-1)?.index ?? null);
  if (from === null || to === null) return renderSheet(xml, tasks);
  const rendered = renderSheet(xml.slice(0, from) + xml.slice(from + to), tasks);
  const place = rendered === null ? null : ([...rendered.matchAll(CLOSING)].at(-1)?.index ?? null);
  return rendered === null || place === null ? null : rendered.slice(0, place) + xml.slice(from, from + to) + rendered.slice(place);
};
