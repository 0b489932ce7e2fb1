import type { FileReview, NamedFile, ReviewFiles } from '../session/fileReview';
import type { FromWorker } from './messages';
import { brokenOff } from './reviewFile';
import { reviewNamed } from './reviewNamed';

/** A file that takes longer is given up, so that the rest is not kept waiting (milliseconds). */
const LONGEST = 120_000;
/** A worker that is not there by then will not come (milliseconds). */
const START = 15_000;

/** What became of a file in the worker; `dead` where the worker is of no use any more. */
type Answer = { readonly kind: 'reviewed'; readonly review: FileReview } | { readonly kind: 'dead'; readonly slow: boolean };

/** A worker that was heard of, or null where this page can have none or the person stops first. */
const awake = (start: () => Worker, signal: AbortSignal): Promise<Worker | null> =>
  new Promise((resolve) => {
    try {
      const worker = start();
      const end = (heard: boolean): void => {
        clearTimeout(clock);
        signal.removeEventListener('abort', give);
        if (!heard) worker.terminate();
        resolve(heard ? worker : null);
      };
      const give = (): void => { end(false); };
      const clock = setTimeout(give, START);
      signal.addEventListener('abort', give);
      worker.onmessage = () => { end(true); };
      worker.onerror = give;
    } catch {
      resolve(null);
    }
  });

const ask = (worker: Worker, file: NamedFile, signal: AbortSignal): Promise<Answer> =>
  new Promise((resolve) => {
    const end = (answer: Answer): void => {
      clearTimeout(clock);
      signal.removeEventListener('abort', give);
      resolve(answer);
    };
    const give = (): void => { end({ kind: 'dead', slow: false }); };
    const clock = setTimeout(() => { end({ kind: 'dead', slow: true }); }, LONGEST);
    signal.addEventListener('abort', give);
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'reviewed') end(data);
    };
    worker.onerror = give;
    worker.postMessage(file);
  });

/** Lets the page breathe between two files. */
const breathe = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

/**
 * Reviews files in a worker, one after the other: stopping ends it at once, a file it breaks on is a result and the rest goes to a
 * new one. Where a page can have no worker, the files are reviewed in the page itself.
 */
export const reviewInWorker = (start: () => Worker): ReviewFiles => async (files, { onFile, signal }) => {
  let worker: Worker | null = null;
  let possible = true;
  for (const file of files) {
    await breathe();
    if (possible && worker === null) {
      worker = await awake(start, signal);
      possible = worker !== null;
    }
    if (signal.aborted) break;
    if (worker === null) {
      onFile(await reviewNamed(file));
      continue;
    }
    const answer = await ask(worker, file, signal);
    if (answer.kind === 'reviewed') onFile(answer.review);
    else {
      worker.terminate();
      worker = null;
      // The signal changes while the worker is waited for.
      if (signal.aborted as boolean) break;
      onFile(brokenOff(file.name, answer.slow ? 'tooSlow' : 'failed'));
    }
  }
  worker?.terminate();
};
