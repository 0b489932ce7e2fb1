/** `npm run sideload`: trusts a certificate for localhost, serves the add-in over https and hands the manifest to Microsoft's own tool. */
import { spawn, spawnSync } from 'node:child_process';
import https from 'node:https';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = 3000;
const certificates = 'office-addin-dev-certs@3.0.0';
const debugging = 'office-addin-debugging@latest';
const byHand = `
  网页版：插入 → 加载项 → 上传我的加载项，选 manifest.xml。
  Mac：把 manifest.xml 复制到 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/ 后重启 Excel。
  Windows：把 manifest.xml 放到共享文件夹，在信任中心的“受信任的加载项目录”中添加。
  Web: Insert → Add-ins → Upload My Add-in, choose manifest.xml.
  Mac: copy manifest.xml to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/ and restart Excel.
  Windows: put manifest.xml on a shared folder and add it to the Trusted Add-in Catalogs of the Trust Center.`;

const npx = (...args) => spawnSync('npx', ['--yes', ...args], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

/** Whether the pane is served on our port; the certificate is not looked at here. */
const isServed = () =>
  new Promise((resolve) => {
    const request = https.get({ host: 'localhost', port, path: '/taskpane.html', rejectUnauthorized: false, timeout: 2000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on('error', () => resolve(false));
    request.on('timeout', () => request.destroy());
  });

/** Waits until the server answers or ends; a first build takes its time. */
const waitFor = async (server) => {
  while (server.exitCode === null && server.signalCode === null) {
    if (await isServed()) return true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return false;
};

if (!npx(certificates, 'install')) {
  console.error('证书没有装好：Excel 可能不信任 https://localhost:3000。\nThe certificate could not be installed: Excel may not trust https://localhost:3000.');
}

const server = spawn(process.execPath, [path.join(root, 'scripts', 'start.mjs'), '--port', String(port), '--server-type', 'https', '--no-open'], { cwd: root, stdio: 'inherit' });
const stop = () => server.kill();
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

if (!(await waitFor(server))) {
  console.error(`没有在 https://localhost:${port} 提供加载项，请看上面的信息。\nThe add-in is not served at https://localhost:${port}; see above.`);
  process.exitCode = 2;
} else if (process.platform === 'linux') {
  console.log(`\n这台电脑没有桌面版 Excel。服务已启动，可手工加载：\nThere is no desktop Excel on this machine. The server runs; load the add-in by hand:${byHand}\n\n按 Ctrl+C 结束 · Press Ctrl+C to stop`);
} else if (!npx(debugging, 'start', 'manifest.xml', 'desktop', '--no-debug')) {
  console.error(`\n自动加载没有成功（需要联网取得 office-addin-debugging，并装有 Excel）。服务已启动，可手工加载：\nSide-loading failed (it fetches office-addin-debugging and needs Excel). The server runs; load the add-in by hand:${byHand}`);
}
