// Runs after `npm ci`: builds the command line so that `npx jixiao` works at once.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The path of webpack's own command line, or null where only the packages of the product were installed. */
const findWebpack = () => {
  try {
    return createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');
  } catch {
    return null;
  }
};

const webpack = findWebpack();
if (webpack === null) {
  console.log('Build tools are not installed; the command line was not built. Run npm ci without --omit=dev, then npm run build:cli.');
} else {
  const { status } = spawnSync(process.execPath, [webpack, '--config', 'webpack.cli.config.js'], { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
