/** Excel shows at most 11 characters of a number without a format. */
const WIDTH = 11;

const exponential = (value: number, digits: number): string => {
  const [mantissa = '0', exponent = '0'] = value.toExponential(digits).split('e');
  const trimmed = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
  const power = Number(exponent);
  return `${trimmed}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
};

/** A number as Excel shows it with the format General in a cell wide enough: 11 characters, exponents from 1E+11 and below 0.0001 when digits would be lost. */
export const formatGeneral = (value: number): string => {
  if (value === 0) return '0';
  const sign = value < 0 ? '-' : '';
  const size = Math.abs(value);
  if (size >= 1e11) return `${sign}${exponential(size, 5)}`;
  if (size < 1e-9) return `${sign}${exponential(size, 5)}`;
  const integerDigits = size >= 1 ? Math.floor(Math.log10(size)) + 1 : 1;
  const decimals = Math.max(0, Math.min(WIDTH - 2, WIDTH - 1 - integerDigits));
  const plain = Number(size.toPrecision(15)).toFixed(decimals);
  const trimmed = plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain;
  const exact = Number(trimmed) === Number(size.toPrecision(15));
  if (size < 1e-4 && !exact) return `${sign}${exponential(size, 5)}`;
  return `${sign}${trimmed}`;
};
