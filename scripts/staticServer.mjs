import { createReadStream, readFileSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Names that carry a hash of their content never change; everything else is asked for anew each time. */
const HASHED = /\.[0-9a-f]{10}\.js$/;

/** The file a request means, or null when there is none inside `root`. */
async function fileFor(root, url) {
  let wanted;
  try {
    wanted = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (wanted.includes('\0')) return null;
  const name = path.join(root, wanted === '/' ? 'workbench.html' : wanted);
  try {
    const real = await realpath(name);
    if (!real.startsWith(root + path.sep) || !(await stat(real)).isFile()) return null;
    return real;
  } catch {
    return null;
  }
}

/** The policy written into the page at build time (minified: without some quotes): the header says the same, and that no stranger may frame the workbench. */
function policyOf(file) {
  const page = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(readFileSync(file, 'utf8'))?.[1] ?? "default-src 'none'";
  // Excel on the web shows the add-in's pages in a frame of its own.
  return /(?:workbench|index)\.html$/.test(file) ? `${page}; frame-ancestors 'none'` : page;
}

function headersFor(file) {
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  return {
    'Content-Type': type,
    'Cache-Control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...(type.startsWith('text/html') ? { 'Content-Security-Policy': policyOf(file) } : {}),
  };
}

const refuse = (response, status, text) => {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' });
  response.end(text);
};

async function answer(root, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Method not allowed');
  const file = await fileFor(root, request.url ?? '/');
  if (file === null) return refuse(response, 404, 'Not found');
  response.writeHead(200, { ...headersFor(file), 'Content-Length': (await stat(file)).size });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file).on('error', () => response.destroy()).pipe(response);
}

/** Listens on one port of this machine only; rejects when the port is taken. */
const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(server);
    });
  });

/**
 * Serves the files under `folder` on 127.0.0.1.
 * @param {{folder: string, ports: readonly number[], tls: {key: string, cert: string} | null}} options
 *   `ports` are tried in order; 0 is any free one.
 * @returns {Promise<{server: http.Server, port: number}>} rejects with code EADDRINUSE when every port is taken
 */
export async function serve({ folder, ports, tls }) {
  const root = await realpath(folder);
  const handle = (request, response) => {
    answer(root, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'The file could not be read');
    });
  };
  let taken = null;
  for (const port of ports) {
    const server = tls === null ? http.createServer(handle) : https.createServer(tls, handle);
    try {
      await listen(server, port);
      return { server, port: server.address().port };
    } catch (error) {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
      taken = error;
    }
  }
  throw taken;
}
