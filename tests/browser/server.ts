import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** A running `npm start`. */
export interface Served {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Serves the built pages just as `npm start` does, on a free port. */
export const serveBuilt = async (...options: readonly string[]): Promise<Served> => {
  if (!existsSync(path.join(ROOT, 'dist/web/workbench.html'))) throw new Error('dist/web is not built: run npm run build first (npm test does).');
  const child = spawn(process.execPath, ['scripts/start.mjs', '--no-open', '--no-build', '--port', '0', ...options], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /https?:\/\/[\d.a-z]+:\d+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => {
      reject(new Error(`The server ended at once: ${said}`));
    });
  });
  return {
    address,
    stop: () => {
      child.kill();
      return ended;
    },
  };
};
