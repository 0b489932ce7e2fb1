/** Points in the proportion of some sizes, in whole points where the points are whole, together exactly the points (counted in hundredths). */
export const shareOut = (points: number, sizes: readonly number[]): readonly number[] => {
  const cents = Math.round(points * 100);
  const step = [100, 10].find((size) => cents % size === 0) ?? 1;
  const units = cents / step;
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const exact = sizes.map((size) => (whole === 0 ? units / sizes.length : (units * size) / whole));
  const floors = exact.map(Math.floor);
  const left = units - floors.reduce((sum, share) => sum + share, 0);
  const first = exact.map((share, index) => ({ index, rest: share - Math.floor(share) })).sort((a, b) => b.rest - a.rest || a.index - b.index).slice(0, left);
  return floors.map((share, index) => ((share + (first.some((one) => one.index === index) ? 1 : 0)) * step) / 100);
};

/**
 * Points over so many rows: as even as can be, the larger shares first, in whole points where they suffice, else in tenths
 * or hundredths; together exactly the points (counted in hundredths).
 */
export const spread = (points: number, rows: number): readonly number[] => {
  const cents = Math.round(points * 100);
  const step = [100, 10].find((size) => cents % size === 0 && cents / size >= rows) ?? 1;
  const units = cents / step;
  const share = rows === 0 ? 0 : Math.floor(units / rows);
  return Array.from({ length: rows }, (_, index) => ((share + (index < units - share * rows ? 1 : 0)) * step) / 100);
};
