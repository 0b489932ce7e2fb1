import { spawn } from 'node:child_process';

/**
 * Runs a program to its end, keeping what it prints.
 * @param {string} name shown to the person
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} root folder it runs in
 * @returns {Promise<{name: string, ok: boolean, seconds: number, output: string}>}
 */
export const step = (name, command, args, root) =>
  new Promise((resolve) => {
    const began = performance.now();
    const chunks = [];
    // npm is a .cmd file on Windows, which only a shell can start.
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: command === 'npm' && process.platform === 'win32' });
    const keep = (chunk) => chunks.push(chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = (ok, extra = '') => {
      const seconds = (performance.now() - began) / 1000;
      const output = Buffer.concat(chunks).toString('utf8') + extra;
      console.log(`${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
      if (!ok) console.log(output);
      resolve({ name, ok, seconds, output });
    };
    child.on('error', (error) => end(false, error.message));
    child.on('close', (code) => end(code === 0));
  });
