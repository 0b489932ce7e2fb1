/** The worker in which files are reviewed, so that the page stays free. */
import type { FromWorker, ToWorker } from './messages';
import { reviewNamed } from './reviewNamed';

const answer = (message: FromWorker): void => {
  self.postMessage(message);
};

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  void reviewNamed(data).then((review) => {
    answer({ kind: 'reviewed', review });
  });
});
answer({ kind: 'ready' });
