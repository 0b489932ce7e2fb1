import type { Splice } from '../xml/splice';

/** More differences than this are not looked for one by one: the stretch from the first to the last is one. */
const MAX_DIFFERENCES = 300;

const tokensOf = (text: string): readonly string[] => text.split(/(?=<)/);

/** The furthest points of Myers' greedy search for the fewest differences, one row of them for each number of differences; null where there are too many. */
const search = (a: readonly string[], b: readonly string[]): readonly ReadonlyMap<number, number>[] | null => {
  const trace: Map<number, number>[] = [];
  let front = new Map([[1, 0]]);
  for (let d = 0; d <= MAX_DIFFERENCES; d += 1) {
    trace.push(front);
    const next = new Map(front);
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (front.get(k - 1) ?? -1) < (front.get(k + 1) ?? -1));
      let x = down ? (front.get(k + 1) ?? 0) : (front.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return [...trace, next];
    }
    front = next;
  }
  return null;
};

/** The stretches of `a` (from, to) and of `b` (from, to) that differ, from the last to the first. */
const differences = (a: readonly string[], b: readonly string[]): readonly (readonly [number, number, number, number])[] => {
  const trace = search(a, b);
  if (trace === null) return [[0, a.length, 0, b.length]];
  const found: (readonly [number, number, number, number])[] = [];
  let [x, y] = [a.length, b.length];
  for (let d = trace.length - 2; d > 0; d -= 1) {
    const front = trace[d] ?? new Map<number, number>();
    const k = x - y;
    const down = k === -d || (k !== d && (front.get(k - 1) ?? -1) < (front.get(k + 1) ?? -1));
    const before = down ? k + 1 : k - 1;
    const [px, py] = [front.get(before) ?? 0, (front.get(before) ?? 0) - before];
    found.push(down ? [px, px, py, py + 1] : [px, px + 1, py, py]);
    [x, y] = [px, py];
  }
  return found;
};

/** What turns one text into another very like it: stretches of the first and what stands there in the second. Cut at tags. */
export const textDiff = (from: string, to: string): readonly Splice[] => {
  if (from === to) return [];
  const [a, b] = [tokensOf(from), tokensOf(to)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const [middleA, middleB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const offsets = [a.slice(0, head).reduce((sum, token) => sum + token.length, 0)];
  for (const token of middleA) offsets.push((offsets.at(-1) ?? 0) + token.length);
  const placed = differences(middleA, middleB).map(([fromA, toA, fromB, toB]) => ({ start: offsets[fromA] ?? 0, end: offsets[toA] ?? 0, text: middleB.slice(fromB, toB).join('') }));
  return placed.reverse().reduce<Splice[]>((joined, one) => {
    const last = joined.at(-1);
    if (last?.end !== one.start) return [...joined, one];
    return [...joined.slice(0, -1), { start: last.start, end: one.end, text: last.text + one.text }];
  }, []);
};
