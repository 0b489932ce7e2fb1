import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';

/** Where pictures and downloads of a run are left to be looked at. */
export const RESULTS = path.resolve(__dirname, '../../test-results');

/** A published form of the fixtures. */
export const fixture = (name: string): string => path.resolve(__dirname, '../fixtures/forms', name);

/** A page opened by a test, and what it did that a person would not see. */
export interface Visit {
  readonly page: Page;
  /** Addresses asked for beyond the page's own origin. */
  readonly foreign: readonly string[];
  /** Errors and warnings on the console, the content policy's included. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Done before the first request. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** Opens an address in a browser profile of its own. */
export const visit = async (browser: Browser, address: string, { width = 1360, height = 860, dark = false, before }: VisitOptions = {}): Promise<Visit> => {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const foreign: string[] = [];
  const complaints: string[] = [];
  const { origin } = new URL(address);
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !/^(?:blob|data):/.test(request.url())) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  if (before !== undefined) await before(page);
  await page.goto(address);
  return { page, foreign, complaints, close: () => context.close() };
};

/** A cell of the in-page sheet. */
export const cell = (page: Page, address: string): Locator => page.locator(`[data-cell="${address}"]`);

/** What the cell shows. */
export const shows = async (page: Page, address: string): Promise<string> => (await cell(page, address).innerText()).trim();

/** Every cell that shows something, by address. */
export const allCells = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(() =>
    Object.fromEntries<string>(
      [...document.querySelectorAll<HTMLElement>('[data-cell]')].map((shown): [string, string] => [shown.dataset['cell'] ?? '', shown.textContent]).filter(([, text]) => text !== ''),
    ),
  );

/** The pane beside the sheet. */
export const pane = (page: Page): Locator => page.locator('aside');

/** Waits until the pane has read the form of that title. */
export const recognised = (page: Page, title: string | RegExp): Promise<void> => pane(page).getByRole('heading', { name: title }).first().waitFor();

/** Leaves a picture of the page to be looked at. */
export const picture = async (page: Page, name: string): Promise<void> => {
  mkdirSync(RESULTS, { recursive: true });
  await page.screenshot({ path: path.join(RESULTS, `${name}.png`) });
};
