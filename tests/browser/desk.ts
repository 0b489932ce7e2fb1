import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';
import { type Served, serveBuilt } from './server';

/** What the tests of a file share. */
export interface Desk {
  readonly browser: Browser;
  readonly address: string;
}

/** Starts the server and the browser before the tests of a file and ends both after them. */
export const useDesk = (): (() => Desk) => {
  let running: { readonly served: Served; readonly browser: Browser } | null = null;
  beforeAll(async () => {
    const [served, browser] = await Promise.all([serveBuilt(), launchChromium()]);
    running = { served, browser };
  }, 60_000);
  afterAll(async () => {
    await running?.browser.close();
    await running?.served.stop();
  });
  return () => {
    if (running === null) throw new Error('The browser is not running.');
    return { browser: running.browser, address: running.served.address };
  };
};
