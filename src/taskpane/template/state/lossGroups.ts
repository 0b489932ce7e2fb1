import type { Text } from '../../../core/outcome';
import type { Loss } from '../../../core/rollForward';

export interface LossGroup {
  readonly reason: Text;
  readonly losses: readonly Loss[];
}

/** The losses by reason, those with fewer cells first: the long lists are results of the old year, which nobody looks for. */
export const lossGroups = (lost: readonly Loss[]): readonly LossGroup[] => {
  const reasons = new Map(lost.map(({ reason }) => [reason.en, reason]));
  return [...reasons].map(([key, reason]) => ({ reason, losses: lost.filter((loss) => loss.reason.en === key) })).sort((a, b) => a.losses.length - b.losses.length);
};
