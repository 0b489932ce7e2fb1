import { recognise } from '../../../../src/core/recognise';
import type { Figure } from '../../../../src/core/recognise/form';
import { cellKey, formatAddress } from '../../../../src/core/sheet/address';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { withValues } from './cleanForms';

export type Kind = 'score' | 'rate' | 'total' | 'weight' | 'budget';

/** A figure of a clean form that may be corrupted. */
export interface Target {
  readonly kind: Kind;
  readonly figure: Figure;
}

/** The figures of a form that arithmetic ties to others: a budget of the year before a change stands alone, as long as nothing details it. */
export const targetsOf = (sheet: SheetSnapshot): readonly Target[] =>
  recognise(sheet).forms.flatMap(({ budget, goals, indicators, total }) => {
    const of = (kind: Kind, figures: readonly (Figure | null)[]): readonly Target[] => figures.flatMap((figure) => (figure !== null && typeof figure.value === 'number' && figure.value > 0 ? [{ kind, figure }] : []));
    return [
      ...of('score', [...budget.map(({ score }) => score), ...goals.map(({ score }) => score), ...indicators.map(({ score }) => score)]),
      ...of('weight', [...budget.map(({ weight }) => weight), ...indicators.map(({ weight }) => weight)]),
      ...of('rate', budget.map(({ rate }) => rate)),
      ...of('total', [total?.score ?? null, total?.weight ?? null]),
      ...of('budget', budget.flatMap(({ adjusted, executed }) => [adjusted, executed])),
    ];
  });

const rounded = (value: number): number => Number(value.toFixed(4));

/** The ways a figure goes wrong: a digit more or less, two digits changed places, another digit, points given away or taken. */
const SLIPS: readonly ((value: number, random: () => number) => number)[] = [
  (value) => value * 10,
  (value) => value / 10,
  (value, random) => value + 1 + Math.floor(random() * 5),
  (value, random) => value - 1 - Math.floor(random() * 5),
  (value, random) => value * (0.5 + random() * 0.4),
  (value, random) => value * (1.1 + random()),
  (value) => Number([...String(value)].reverse().join('')),
];

/** A wrong figure: plainly another one, and no negative. Shares (execution rates) keep to shares. */
export const wrongValue = ({ figure, kind }: Target, random: () => number): number => {
  const value = Number(figure.value);
  const share = kind === 'rate' && value <= 2;
  for (;;) {
    const slip = SLIPS[Math.floor(random() * SLIPS.length)] ?? ((given: number) => given + 1);
    const wrong = rounded(share ? slip(value * 100, random) / 100 : slip(value, random));
    const least = share ? 0.01 : kind === 'budget' ? value * 0.01 : Math.max(0.3, value * 0.04);
    if (Number.isFinite(wrong) && wrong >= 0 && Math.abs(wrong - value) >= least) return wrong;
  }
};

/** The sheet with one figure wrong. */
export const corrupted = (sheet: SheetSnapshot, { figure }: Target, value: number): SheetSnapshot => withValues(sheet, new Map([[cellKey(figure.cell.row, figure.cell.column), value]]));

/** The place and kind of a figure for a message. */
export const named = (sheet: SheetSnapshot, { kind, figure }: Target): string => `${sheet.name}!${formatAddress(figure.cell)} ${kind}`;
