import type { Figure, Indicator } from './form';

const spansRows = (figure: Figure | null): figure is Figure => figure !== null && figure.area.bottom > figure.area.top;

/** Marks the indicators that stand beside one merged weight (or, without weights, score) cell: they are scored together. */
export const shareMerged = (indicators: readonly Indicator[]): readonly Indicator[] => {
  const groups = new Map<string, Indicator[]>();
  const keyOf = (indicator: Indicator): string | null => {
    const shared = indicator.weight ?? indicator.score;
    return spansRows(shared) ? `${String(shared.cell.row)},${String(shared.cell.column)}` : null;
  };
  for (const indicator of indicators) {
    const key = keyOf(indicator);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), indicator]);
  }
  return indicators.map((indicator) => {
    const group = groups.get(keyOf(indicator) ?? '') ?? [];
    return group.length < 2 ? indicator : { ...indicator, sharedWith: group.filter((other) => other !== indicator).map((other) => other.name.cell) };
  });
};
