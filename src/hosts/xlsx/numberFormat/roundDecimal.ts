/** A number of at least 0 to so many decimals, halves away from zero as Excel rounds what it displays (2.675 → `2.68`), without exponent. */
export const roundDecimal = (value: number, decimals: number): string => {
  const [mantissa = '0', power = '0'] = value.toExponential(14).split('e');
  const digits = mantissa.replace('.', '');
  const exponent = Number(power);
  const keep = exponent + 1 + decimals;
  if (keep < 0) return decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';
  const kept = digits.slice(0, keep).padEnd(keep, '0');
  const up = Number(digits.charAt(keep) || '0') >= 5 ? 1n : 0n;
  const whole = String(BigInt(kept === '' ? '0' : kept) + up).padStart(decimals + 1, '0');
  return decimals > 0 ? `${whole.slice(0, -decimals)}.${whole.slice(-decimals)}` : whole;
};
