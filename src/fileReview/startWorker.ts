/** Starts the worker; it comes from the page's own origin, as the content policy demands. */
export const startWorker = (): Worker => new Worker(new URL(/* webpackChunkName: "reviewWorker" */ './worker.ts', import.meta.url));
