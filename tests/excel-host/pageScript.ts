/**
 * The in-memory Excel as one script for a page of Chromium:
 * `await page.addScriptTag({ path: officeScriptPath() }); await page.addScriptTag({ content: await pageScript() });`
 * then in the page `inMemoryExcel.open({ sheets: […] })`, before the task pane calls `createExcelHost()`.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';

const bundle = (output: string): Promise<void> =>
  new Promise((resolve, reject) => {
    webpack({
      mode: 'development', devtool: false, target: 'web',
      entry: path.join(__dirname, 'page.ts'),
      output: { path: output, filename: 'excel.js' },
      resolve: { extensions: ['.ts', '.js'] },
      module: { rules: [{ test: /\.ts$/, use: { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } } }] },
    }, (error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });

/** The script's text; made anew at each call, in about two seconds. */
export const pageScript = async (): Promise<string> => {
  const output = await mkdtemp(path.join(tmpdir(), 'excel-'));
  try {
    await bundle(output);
    return await readFile(path.join(output, 'excel.js'), 'utf8');
  } finally {
    await rm(output, { recursive: true, force: true });
  }
};
