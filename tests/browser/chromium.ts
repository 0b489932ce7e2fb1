import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const APPLICATIONS = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'];

/** Where a Chromium stands on this machine: `CHROMIUM` first, then the search path, then the usual places. */
export const findChromium = (): string => {
  const named = process.env.CHROMIUM;
  const onPath = (process.env.PATH ?? '').split(path.delimiter).flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  const found = (named === undefined || named === '' ? [...onPath, ...APPLICATIONS] : [named]).find((file) => existsSync(file));
  if (found === undefined) {
    throw new Error('No Chromium was found. Install one (Debian: apt-get install chromium) or name it: CHROMIUM=/path/to/chromium npm test');
  }
  return found;
};

/** Starts the browser; the sandbox is left out because tests also run as root in containers. */
export const launchChromium = (): Promise<Browser> => chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
