/** `npm start`: installs and builds what is missing, serves the pages on this machine and opens the workbench. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { certificate } from './certificate.mjs';
import { isInstalled } from './installed.mjs';
import { serve } from './staticServer.mjs';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const WEB = path.join(ROOT, 'dist/web');
const FIRST_PORT = 3000;

const USAGE = `npm start -- [--port N] [--server-type http|https] [--no-open] [--no-build]
  --port N         用这个端口 / use this port (0: any free one)
  --server-type    Excel 加载项要 https / the Excel add-in needs https
  --no-open        不打开浏览器 / do not open a browser
  --no-build       不安装、不构建，直接使用 dist/web / serve dist/web as it is`;

const give = (zh, en) => {
  console.error(`${zh}\n${en}`);
  process.exit(2);
};

const changedAt = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** When the newest file of a file or folder was changed. */
const newestOf = (name) => {
  if (!existsSync(name)) return 0;
  if (!statSync(name).isDirectory()) return changedAt(name);
  return Math.max(0, ...readdirSync(name).map((entry) => newestOf(path.join(name, entry))));
};

const run = (zh, en, command, args) => {
  console.log(`${zh} · ${en}`);
  // npm is a .cmd file on Windows, which only a shell can start.
  const done = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: command === 'npm' && process.platform === 'win32' });
  if (done.status !== 0) give(`没有成功：${command} ${args.join(' ')}。请看上面的信息，解决后重新运行 npm start。`, `Failed: ${command} ${args.join(' ')}. See above, then run npm start again.`);
};

function prepare() {
  if (!isInstalled(ROOT)) run('正在安装依赖…', 'Installing packages…', 'npm', ['ci', '--no-audit', '--no-fund']);
  const sources = Math.max(...['src', 'assets', 'webpack.config.js', 'package-lock.json'].map((name) => newestOf(path.join(ROOT, name))));
  if (changedAt(path.join(WEB, 'workbench.html')) < sources) {
    run('正在构建页面…', 'Building the pages…', process.execPath, [path.join(ROOT, 'node_modules/webpack/bin/webpack.js'), '--mode', 'production']);
    // A page whose text did not change is not written again: mark it as looked at, or every start would build.
    utimesSync(path.join(WEB, 'workbench.html'), new Date(), new Date());
  }
}

/** Opens the page where there is a desktop to show it; silence where there is none. */
function openBrowser(address) {
  if (process.env.CI !== undefined && process.env.CI !== '') return;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const openers = { darwin: ['open', [address]], win32: ['cmd', ['/c', 'start', '""', address]] };
  const [command, args] = openers[process.platform] ?? ['xdg-open', [address]];
  const child = spawn(command, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true });
  child.on('error', () => undefined);
  child.unref();
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        'server-type': { type: 'string', default: 'http' },
        'no-open': { type: 'boolean', default: false },
        'no-build': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const port = values.port === undefined ? null : Number(values.port);
    const portFits = port === null || (Number.isInteger(port) && port >= 0 && port <= 65_535);
    if (!portFits || !['http', 'https'].includes(values['server-type'])) return null;
    return { ...values, port, type: values['server-type'] };
  } catch {
    return null;
  }
}

const chosen = options();
if (chosen === null) give(`不认识的参数。\n${USAGE}`, 'Unknown option.');
if (chosen.help) {
  console.log(USAGE);
  process.exit(0);
}
if (!chosen['no-build']) prepare();
if (!existsSync(path.join(WEB, 'workbench.html'))) give('dist/web 还没有构建：请运行 npm start（不带 --no-build）。', 'dist/web is not built: run npm start without --no-build.');

const tls = chosen.type === 'https' ? certificate(path.join(ROOT, '.cache/certificate')) : null;
if (chosen.type === 'https' && tls === null) {
  give(
    '没有证书，也没有 openssl 可用来生成：请安装 openssl，或运行 npx office-addin-dev-certs install。',
    'No certificate, and no openssl to make one: install openssl, or run npx office-addin-dev-certs install.',
  );
}

const ports = chosen.port === null ? Array.from({ length: 100 }, (_, n) => FIRST_PORT + n) : [chosen.port];
const { port } = await serve({ folder: WEB, ports, tls }).catch((error) =>
  give(`端口 ${ports[0]} 不能用（${error.code}）：请换一个，例如 --port 3100。`, `Port ${ports[0]} cannot be used (${error.code}): choose another, e.g. --port 3100.`),
);
const address = tls === null ? `http://127.0.0.1:${port}` : `https://localhost:${port}`;
console.log(`\n  绩效自评工作台   ${address}/\n  Jixiao workbench ${address}/\n\n  按 Ctrl+C 结束 · Press Ctrl+C to stop\n`);
if (!chosen['no-open']) openBrowser(`${address}/`);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
