import { buildSlice } from '../build/state/buildSlice';
import { reviewSlice } from '../review/state/reviewSlice';
import { decideSlice } from './decideSlice';
import { draftSlice } from './draftSlice';
import type { PaneAction } from './paneAction';
import type { PaneState } from './paneState';
import { viewSlice } from './viewSlice';
import { workSlice } from './workSlice';

const SLICES = [buildSlice, reviewSlice, workSlice, decideSlice, draftSlice, viewSlice] as const;

/** The next state of the pane. Pure; each slice knows its own actions and leaves the others alone. */
export const paneReducer = (state: PaneState, action: PaneAction): PaneState => SLICES.reduce((next, slice) => slice(next, action), state);
