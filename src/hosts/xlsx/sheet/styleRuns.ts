/** Which style index each cell element of a sheet has. A million empty styled cells must stay cheap, so equal neighbours are one run. */
export interface StyleRuns {
  /** The style index of the cell element there, or undefined where the sheet has none. */
  readonly at: (row: number, column: number) => number | undefined;
  /** Each run in reading order. */
  readonly forEach: (visit: (row: number, first: number, last: number, style: number) => void) => void;
}

interface Growing {
  push(row: number, column: number, style: number): void;
  finish(): StyleRuns;
}

const RUN = 4;

/** Collects cell elements in document order. */
export const collectStyleRuns = (): Growing => {
  let data = new Int32Array(RUN * 1024);
  let count = 0;
  let sorted = true;
  const put = (row: number, column: number, style: number): void => {
    if ((count + 1) * RUN > data.length) {
      const larger = new Int32Array(data.length * 2);
      larger.set(data);
      data = larger;
    }
    data.set([row, column, column, style], count * RUN);
    count += 1;
  };
  const field = (run: number, index: number): number => data[run * RUN + index] ?? 0;
  const before = (run: number, row: number, column: number): boolean => field(run, 0) < row || (field(run, 0) === row && field(run, 1) <= column);
  const sort = (): void => {
    const runs = Array.from({ length: count }, (_, run) => data.slice(run * RUN, run * RUN + RUN));
    runs.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0));
    runs.forEach((run, index) => {
      data.set(run, index * RUN);
    });
  };
  return {
    push: (row, column, style) => {
      const last = count - 1;
      if (last >= 0 && field(last, 0) === row && field(last, 2) === column - 1 && field(last, 3) === style) {
        data[last * RUN + 2] = column;
        return;
      }
      if (last >= 0 && !before(last, row, column)) sorted = false;
      put(row, column, style);
    },
    finish: () => {
      if (!sorted) sort();
      const at = (row: number, column: number): number | undefined => {
        let [low, high] = [0, count];
        while (low < high) {
          const middle = (low + high) >> 1;
          if (before(middle, row, column)) low = middle + 1;
          else high = middle;
        }
        const run = low - 1;
        return run >= 0 && field(run, 0) === row && field(run, 2) >= column ? field(run, 3) : undefined;
      };
      return {
        at,
        forEach: (visit) => {
          for (let run = 0; run < count; run += 1) visit(field(run, 0), field(run, 1), field(run, 2), field(run, 3));
        },
      };
    },
  };
};
