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
