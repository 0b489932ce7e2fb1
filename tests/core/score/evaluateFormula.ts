import { Decimal } from 'decimal.js';

const Exact = Decimal.clone({ precision: 60 });

/** The tokens of a formula: numbers, cells, functions, signs. */
const tokensOf = (formula: string): string[] => formula.slice(1).match(/\d+(?:\.\d+)?|[A-Z]+\d+|[A-Z]+|<=|[-+*/(),<]/g) ?? [];

const FUNCTIONS: Readonly<Record<string, (args: readonly Decimal[]) => Decimal>> = {
  ROUND: ([value, places]) => new Exact(value ?? Number.NaN).toDecimalPlaces(places?.toNumber() ?? 0, Decimal.ROUND_HALF_UP),
  MIN: (args) => Exact.min(...args),
  MAX: (args) => Exact.max(...args),
};

/** Works out the few things our formulas are made of, in exact decimals: an independent check of what Excel would show. */
export const evaluateFormula = (formula: string, cells: Readonly<Record<string, number>>): Decimal => {
  const tokens = tokensOf(formula);
  const take = (): string => tokens.shift() ?? '';
  const factor = (): Decimal => {
    const token = take();
    if (token === '(') {
      const inner = sum();
      take();
      return inner;
    }
    if (/^[A-Z]+$/.test(token)) {
      take();
      if (token === 'IF') {
        const left = sum();
        take();
        const met = left.lte(sum());
        take();
        const whenMet = sum();
        take();
        // Worked out even where it does not count: a division by 0 is an infinity nobody looks at.
        const otherwise = sum();
        take();
        return met ? whenMet : otherwise;
      }
      const args = [sum()];
      while (take() === ',') args.push(sum());
      const apply = FUNCTIONS[token];
      if (apply === undefined) throw new Error(`no function ${token}`);
      return apply(args);
    }
    return new Exact(/^\d/.test(token) ? token : (cells[token] ?? Number.NaN));
  };
  const product = (): Decimal => {
    let value = factor();
    while (tokens[0] === '*' || tokens[0] === '/') value = take() === '*' ? value.times(factor()) : value.div(factor());
    return value;
  };
  const sum = (): Decimal => {
    let value = product();
    while (tokens[0] === '+' || tokens[0] === '-') value = take() === '+' ? value.plus(product()) : value.minus(product());
    return value;
  };
  return sum();
};
