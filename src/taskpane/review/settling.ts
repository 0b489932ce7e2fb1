import type { Finding } from '../../core/review';
import type { Settlement } from '../../session/settled';

/** Says something to findings; null opens them again. */
export type Settling = (findings: readonly Finding[], said: Settlement | null) => void;
