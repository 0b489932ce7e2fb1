/** `npm run icons`: draws the PNG icons of the manifest from the SVGs in assets, at their exact sizes. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumPath } from './chromium.mjs';

const assets = new URL('../assets/', import.meta.url);
const drawings = { icon: [16, 32, 64, 80, 128], score: [16, 32, 64, 80] };

const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
try {
  for (const [name, sizes] of Object.entries(drawings)) {
    const svg = readFileSync(new URL(`${name}.svg`, assets), 'utf8');
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: fileURLToPath(new URL(`${name}-${size}.png`, assets)), omitBackground: true });
      await page.close();
    }
  }
} finally {
  await browser.close();
}
