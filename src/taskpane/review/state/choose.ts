import type { Finding } from '../../../core/review';
import { filterItems } from './arrange';
import type { ReviewItem } from './reviewBoard';
import type { Delivery, FindingFilter } from './reviewState';

/** The findings a report, a letter or the colours are made of. */
export const chosenFindings = (items: readonly ReviewItem[], which: Delivery['which'], filter: FindingFilter): readonly Finding[] => {
  if (which === 'shown') return filterItems(items, filter).map(({ finding }) => finding);
  return items.filter(({ settlement }) => (which === 'accepted' ? settlement?.verdict === 'accepted' : settlement?.verdict !== 'dismissed')).map(({ finding }) => finding);
};
