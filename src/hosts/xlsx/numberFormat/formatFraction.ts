/** Denominators beyond three digits are never asked for, and looking for them takes time. */
const MAX_DENOMINATOR = 999;

/** A number of at least 0 as whole part and nearest fraction (`# ?/?`), whose denominator has at most so many digits: 1.5 → `1 1/2`. */
export const formatFraction = (size: number, digits: number): string => {
  const limit = Math.min(MAX_DENOMINATOR, 10 ** Math.max(1, digits) - 1);
  const whole = Math.floor(size);
  const rest = size - whole;
  let best = { numerator: Math.round(rest), denominator: 1, error: Math.abs(rest - Math.round(rest)) };
  for (let denominator = 2; denominator <= limit; denominator += 1) {
    const numerator = Math.round(rest * denominator);
    const error = Math.abs(rest - numerator / denominator);
    if (error < best.error - 1e-12) best = { numerator, denominator, error };
  }
  if (best.numerator === 0) return String(whole);
  if (best.numerator === best.denominator) return String(whole + 1);
  const fraction = `${String(best.numerator)}/${String(best.denominator)}`;
  return whole === 0 ? fraction : `${String(whole)} ${fraction}`;
};
