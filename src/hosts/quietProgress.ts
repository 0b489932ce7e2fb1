import type { ApplyOptions } from './workbookHost';

/** Tells how far an apply is. Whoever listens is on their own: a listener that throws must not end a write half-way. */
export const quietProgress = ({ onProgress }: ApplyOptions) => (done: number, total: number): void => {
  try {
    onProgress?.(done, total);
  } catch {
    // The write goes on.
  }
};
