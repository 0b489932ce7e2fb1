import type { FromWorker, ToWorker } from '../../src/fileReview/messages';
import { reviewInWorker } from '../../src/fileReview/reviewInWorker';
import type { FileReview, NamedFile } from '../../src/session/fileReview';

const reviewOf = (file: string): FileReview => ({ file, sender: null, sheets: 1, forms: 0, findings: [], notChecked: [], digest: { file, forms: [] }, problem: null });
const named = (name: string): NamedFile => ({ name, file: new File(['nothing'], name) });

/** A worker that answers what `act` says: a review, silence, or its own end. */
const workers = (act: (name: string) => 'review' | 'silence' | 'break', wakes = true) => {
  const started: { terminated: boolean }[] = [];
  const start = (): Worker => {
    const state = { terminated: false };
    started.push(state);
    const worker = {
      onmessage: null as ((event: { data: FromWorker }) => void) | null,
      onerror: null as (() => void) | null,
      postMessage: ({ name }: ToWorker) => {
        const what = act(name);
        if (what === 'silence') return;
        setTimeout(() => {
          if (what === 'review') worker.onmessage?.({ data: { kind: 'reviewed', review: reviewOf(name) } });
          else worker.onerror?.();
        }, 0);
      },
      terminate: () => { state.terminated = true; },
    };
    setTimeout(() => (wakes ? worker.onmessage?.({ data: { kind: 'ready' } }) : worker.onerror?.()), 0);
    return worker as unknown as Worker;
  };
  return { start, started };
};

const run = async (start: () => Worker, names: readonly string[], signal = new AbortController().signal, onEach: (review: FileReview) => void = () => undefined) => {
  const seen: FileReview[] = [];
  await reviewInWorker(start)(names.map(named), { signal, onFile: (review) => {
    seen.push(review);
    onEach(review);
  } });
  return seen.map(({ file, problem }) => [file, problem?.code ?? null]);
};

it('sends the files to one worker, in order, and ends it', async () => {
  const { start, started } = workers(() => 'review');
  expect(await run(start, ['甲', '乙', '丙'])).toEqual([['甲', null], ['乙', null], ['丙', null]]);
  expect(started).toEqual([{ terminated: true }]);
});

it('goes on with a new worker where one broke, and names the file it broke on', async () => {
  const { start, started } = workers((name) => (name === '乙' ? 'break' : 'review'));
  expect(await run(start, ['甲', '乙', '丙'])).toEqual([['甲', null], ['乙', 'file-review-failed'], ['丙', null]]);
  expect(started).toEqual([{ terminated: true }, { terminated: true }]);
});

it('stops at once when asked', async () => {
  const cancel = new AbortController();
  const { start, started } = workers((name) => (name === '甲' ? 'review' : 'silence'));
  const seen = await run(start, ['甲', '乙', '丙'], cancel.signal, () => { setTimeout(() => { cancel.abort(); }, 20); });
  expect(seen).toEqual([['甲', null]]);
  expect(started).toEqual([{ terminated: true }]);
});

it('gives up a file that takes too long, and goes on', async () => {
  jest.useFakeTimers();
  const { start } = workers((name) => (name === '甲' ? 'silence' : 'review'));
  const seen = run(start, ['甲', '乙']);
  await jest.advanceTimersByTimeAsync(130_000);
  expect(await seen).toEqual([['甲', 'file-review-slow'], ['乙', null]]);
  jest.useRealTimers();
});

it.each([
  ['the page may start none', () => { throw new Error('blocked by policy'); }],
  ['it does not load', workers(() => 'review', false).start],
] as const)('reviews in the page itself where %s', async (_, start) => {
  const seen = await run(start, ['甲.xlsx', '乙.xlsx']);
  expect(seen.map(([file]) => file)).toEqual(['甲.xlsx', '乙.xlsx']);
  // What they hold is no workbook: that is told of each.
  expect(seen.every(([, code]) => code?.startsWith('file-') === true)).toBe(true);
});
