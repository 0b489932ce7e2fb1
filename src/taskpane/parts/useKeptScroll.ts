import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Keeps a scroll position for each content shown in the same element, so that coming back to a tab finds it as it was left. */
export const useKeptScroll = (content: string): RefObject<HTMLDivElement | null> => {
  const element = useRef<HTMLDivElement>(null);
  const positions = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    if (element.current !== null) element.current.scrollTop = positions.current.get(content) ?? 0;
  }, [content]);
  useEffect(() => {
    const scrolled = element.current;
    const note = (): void => {
      if (scrolled !== null) positions.current.set(content, scrolled.scrollTop);
    };
    scrolled?.addEventListener('scroll', note, { passive: true });
    return () => scrolled?.removeEventListener('scroll', note);
  }, [content]);
  return element;
};
