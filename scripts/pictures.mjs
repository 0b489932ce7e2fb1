/** `npm run pictures`: makes the pictures of the READMEs from the built pages, in both languages. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumPath } from './chromium.mjs';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const OUT = path.join(ROOT, 'docs/images');
const LANGUAGES = [
  { short: 'zh', locale: 'zh-CN', preview: /^预览/, back: '返回', review: /^复核/, build: /^编制/, templates: /^模板/ },
  { short: 'en', locale: 'en-US', preview: /^Preview/, back: 'Back', review: /^Review/, build: /^Build/, templates: /^Templates/ },
];

const server = spawn(process.execPath, ['scripts/start.mjs', '--no-open', '--no-build', '--port', '0'], { cwd: ROOT });
const address = await new Promise((resolve) => {
  server.stdout.on('data', (chunk) => {
    const found = /http:\/\/[\d.]+:\d+/.exec(String(chunk))?.[0];
    if (found !== undefined) resolve(found);
  });
});

const picture = async (browser, { short, locale, preview, back, review, build, templates }) => {
  const page = await browser.newPage({ locale, viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const shot = (name) => page.screenshot({ path: path.join(OUT, `workbench-${name}-${short}.png`) });
  await page.goto(address);
  if (short === 'en') await page.getByRole('button', { name: 'English' }).click();
  const open = page.getByRole('button', { name: preview });
  await open.waitFor();
  await shot('score');
  await open.click();
  await page.getByRole('button', { name: back }).waitFor();
  await shot('preview');
  await page.getByRole('button', { name: back }).click();
  for (const [name, tab] of [['review', review], ['build', build], ['templates', templates]]) {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('tabpanel').waitFor();
    await shot(name);
  }
  await page.close();
};

mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
try {
  for (const language of LANGUAGES) await picture(browser, language);
} finally {
  await browser.close();
  server.kill();
}
