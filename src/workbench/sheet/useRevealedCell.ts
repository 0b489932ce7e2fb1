import { type RefObject, useEffect, useRef } from 'react';

interface Wanted {
  /** The selected cell, e.g. `H20`. */
  readonly address: string;
  /** A new count asks for the same cell once more. */
  readonly shown: number;
}

/** Keeps the selected cell in view, and gives it the focus where the person moved inside the sheet. */
export const useRevealedCell = (scroller: RefObject<HTMLDivElement | null>, { address, shown }: Wanted, approach: () => void): { readonly takeFocus: () => void } => {
  const wantsFocus = useRef(false);
  const revealed = useRef('');
  const wanted = `${address} ${String(shown)}`;

  useEffect(() => {
    if (revealed.current === wanted && !wantsFocus.current) return;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-cell="${address}"]`);
    if (cell === null || cell === undefined) {
      // A row far away is drawn first; this runs again once it is.
      approach();
      return;
    }
    revealed.current = wanted;
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (wantsFocus.current) cell.focus({ preventScroll: true });
    wantsFocus.current = false;
  });

  // A focused cell that scrolls out of a large sheet is no longer drawn: the keys go on working from the sheet itself.
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    let inside = false;
    const entered = (): void => {
      inside = true;
    };
    const left = (event: FocusEvent): void => {
      if (event.relatedTarget !== null) inside = false;
    };
    const scrolled = (): void => {
      if (inside && document.activeElement === document.body) element.focus({ preventScroll: true });
    };
    element.addEventListener('focusin', entered);
    element.addEventListener('focusout', left);
    element.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      element.removeEventListener('focusin', entered);
      element.removeEventListener('focusout', left);
      element.removeEventListener('scroll', scrolled);
    };
  }, [scroller]);

  return {
    takeFocus: () => {
      wantsFocus.current = true;
    },
  };
};
