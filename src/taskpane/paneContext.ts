import { createContext, useContext } from 'react';
import type { Locale } from '../locales/say';
import type { PaneSession } from './state/usePaneSession';

/** What every view of the pane may use. */
export interface PaneContent {
  readonly session: PaneSession;
  readonly locale: Locale;
}

const PaneContext = createContext<PaneContent | null>(null);

export const PaneProvider = PaneContext.Provider;

/** The session and the language of the pane this view stands in. */
export const usePane = (): PaneContent => {
  const content = useContext(PaneContext);
  if (content === null) throw new Error('usePane is used outside of a Pane');
  return content;
};
