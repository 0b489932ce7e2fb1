import { useSyncExternalStore } from 'react';
import type { ColourScheme } from './theme';

const DARK = '(prefers-color-scheme: dark)';

const listen = (changed: () => void): (() => void) => {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** The scheme the person's system asks for, followed while the pane is open. */
export const useColourScheme = (): ColourScheme => useSyncExternalStore(listen, () => (window.matchMedia(DARK).matches ? 'dark' : 'light'));
