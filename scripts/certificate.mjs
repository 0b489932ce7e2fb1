import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const read = (folder) => {
  const [key, cert] = [path.join(folder, 'localhost.key'), path.join(folder, 'localhost.crt')];
  return existsSync(key) && existsSync(cert) ? { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') } : null;
};

function make(folder) {
  mkdirSync(folder, { recursive: true });
  const names = 'subjectAltName=DNS:localhost,IP:127.0.0.1';
  const made = spawnSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '365', '-subj', '/CN=localhost', '-addext', names, '-keyout', 'localhost.key', '-out', 'localhost.crt'],
    { cwd: folder, stdio: 'ignore' },
  );
  return made.status === 0 ? read(folder) : null;
}

/**
 * A certificate for https://localhost: the trusted one that `npx office-addin-dev-certs install` made, else a self-signed
 * one kept in `folder`. Null where openssl is missing.
 */
export const certificate = (folder) => read(path.join(os.homedir(), '.office-addin-dev-certs')) ?? read(folder) ?? make(folder);
