import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * Whether node_modules holds exactly what package-lock.json asks for. npm keeps its own list of what it installed;
 * packages for other systems are in the lock but not there.
 * @param {string} root the project's folder
 */
export const isInstalled = (root) => {
  const list = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const [wanted, have] = [packagesIn(path.join(root, 'package-lock.json')), packagesIn(list)];
  const same = (name) => wanted[name]?.version === have[name]?.version && wanted[name]?.integrity === have[name]?.integrity;
  const due = Object.keys(wanted).filter((name) => name !== '' && wanted[name].optional !== true);
  return due.every((name) => name in have) && Object.keys(have).every(same);
};
