const LONGEST = 31;

/** A name Excel accepts: at most 31 characters, none of `[]:*?/\`, no apostrophe at the ends. */
const acceptable = (name: string): string => {
  const plain = name.replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '').trim().slice(0, LONGEST).trim();
  return plain === '' ? '表' : plain;
};

const numbered = (name: string, number: number): string => {
  const tail = ` (${String(number)})`;
  return `${name.slice(0, LONGEST - tail.length)}${tail}`;
};

const free = (name: string, taken: ReadonlySet<string>): string => {
  const candidates = [name, ...Array.from({ length: taken.size + 1 }, (_, index) => numbered(name, index + 2))];
  return candidates.find((candidate) => !taken.has(candidate.toLowerCase())) ?? name;
};

/** A name of its own for each new sheet; upper and lower case are the same to Excel. */
export const namesFor = (wanted: readonly string[], present: readonly string[]): readonly string[] =>
  wanted.reduce<readonly string[]>((names, name) => {
    const taken = new Set([...present, ...names].map((one) => one.toLowerCase()));
    return [...names, free(acceptable(name), taken)];
  }, []);
