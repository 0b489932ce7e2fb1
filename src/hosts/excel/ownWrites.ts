import { type Area, contains } from '../../core/sheet/area';

/** Tells our own writes from a person's: Excel announces both, and only from ExcelApi 1.14 on does it say whose they are. */
export interface OwnWrites {
  /** Something is about to be written here. */
  expect(sheet: string, area: Area): void;
  /** What was expected is written, or will not be; its announcements may still be on their way. */
  settle(): void;
  /** Whether a change announced for this area is ours. office.js cuts large arrays, so it may be a part of what was expected. */
  isOwn(sheet: string, area: Area): boolean;
}

/** Announcements come within this time after the answer. A person's change there meanwhile is missed; `apply` would still see it. */
const LATEST_MS = 3_000;

interface Expected {
  readonly sheet: string;
  readonly area: Area;
  readonly until: number;
}

/** An empty ledger. `now` gives milliseconds. */
export const createOwnWrites = (now: () => number = Date.now): OwnWrites => {
  let expected: readonly Expected[] = [];
  return {
    expect: (sheet, area) => { expected = [...expected.filter(({ until }) => until > now()), { sheet, area, until: Infinity }]; },
    settle: () => { expected = expected.map((one) => ({ ...one, until: Math.min(one.until, now() + LATEST_MS) })); },
    isOwn: (sheet, area) => expected.some((one) =>
      one.sheet === sheet && one.until > now() && contains(one.area, area.top, area.left) && contains(one.area, area.bottom, area.right)),
  };
};
