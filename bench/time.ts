/** Median wall time in milliseconds of `runs` runs, and what the last one gave. */
export const time = async <T>(runs: number, work: () => T | Promise<T>): Promise<{ readonly ms: number; readonly value: T }> => {
  const times: number[] = [];
  const once = async (): Promise<T> => {
    const began = performance.now();
    const value = await work();
    times.push(performance.now() - began);
    return value;
  };
  let value = await once();
  for (let run = 1; run < runs; run += 1) value = await once();
  return { ms: times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0, value };
};

/** A time beside the time it is measured against, both in milliseconds. */
export interface Ratio {
  readonly what: string;
  readonly ms: number;
  readonly against: string;
  readonly againstMs: number;
}

/** The ratios as a table; below 1 is faster than what it is measured against. */
export const ratioTable = (ratios: readonly Ratio[]): string => {
  const rows = ratios.map(({ what, ms, against, againstMs }) => [what, `${ms.toFixed(1)} ms`, against, `${againstMs.toFixed(1)} ms`, (ms / againstMs).toFixed(2)]);
  const all = [['what', 'time', 'against', 'time', 'ratio'], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
};
