import { areaOn, join, put, rows, text, type Piece, type Span } from './piece';

/** The heading of a column. */
export interface Heading {
  readonly heading: string;
  readonly at: Span;
  /** Headings over this column and its neighbours of the same group, from the top down; the heading then has more rows. */
  readonly groups?: readonly string[];
}

/** Rows of the heading. */
export const headingRows = ({ columns }: { readonly columns: readonly Heading[] }): number => 1 + Math.max(0, ...columns.map(({ groups = [] }) => groups.length));

/** The heading: one row, or more where columns are grouped. */
export const tableHeading = (top: number, columns: readonly Heading[]): Piece => {
  const size = headingRows({ columns });
  const bottom = top + size - 1;
  const groups = Array.from({ length: size - 1 }, (_, depth) => depth).flatMap((depth) => {
    const own = columns.filter((column) => (column.groups?.length ?? 0) > depth);
    return [...new Set(own.map((column) => column.groups?.[depth] ?? ''))].map((name) => {
      const members = own.filter((column) => column.groups?.[depth] === name).map(({ at }) => at);
      const whole = { left: Math.min(...members.map(({ left }) => left)), right: Math.max(...members.map(({ right }) => right)) };
      return put(areaOn(whole, top + depth), text(name), 'heading');
    });
  });
  const lowest = columns.map(({ heading, at, groups: over = [] }) => put(areaOn(at, top + over.length, bottom), text(heading), 'heading'));
  return join(...groups, ...lowest, rows(...Array.from({ length: size - 1 }, () => 20), 28));
};
