const MAX_LENGTH = 31;

/** Without the characters Excel forbids in a sheet name, and apostrophes at its ends. */
const legal = (name: string): string => {
  const clean = name.replace(/[[\]:*?/\\]|\p{Cc}/gu, ' ').trim().replace(/^'+|'+$/g, '').slice(0, MAX_LENGTH).trim();
  // Excel keeps `History` for itself.
  return clean === '' || clean.toLowerCase() === 'history' ? 'Sheet' : clean;
};

/** A legal sheet name that none of the taken ones equals (they compare without case): `表`, `表 (2)`, `表 (3)` … */
export const uniqueSheetName = (wanted: string, taken: readonly string[]): string => {
  const name = legal(wanted);
  const used = new Set(taken.map((one) => one.toLowerCase()));
  if (!used.has(name.toLowerCase())) return name;
  for (let number = 2; ; number += 1) {
    const ending = ` (${String(number)})`;
    const candidate = name.slice(0, MAX_LENGTH - ending.length).trimEnd() + ending;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
};
