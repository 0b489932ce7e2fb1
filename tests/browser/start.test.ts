import http from 'node:http';
import { type Served, serveBuilt } from './server';

jest.setTimeout(60_000);

let served: Served;

beforeAll(async () => {
  served = await serveBuilt();
});
afterAll(() => served.stop());

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for a path exactly as written, which a browser or `fetch` would tidy up first. */
const ask = (asked: string, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.address);
    http
      .request({ hostname, port, path: asked, method }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() });
        });
      })
      .on('error', reject)
      .end();
  });

describe('npm start', () => {
  test('listens on this machine only', () => {
    expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/taskpane.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/commands.html?_host_Info=Excel', 'text/html; charset=utf-8', 'no-cache'],
    ['/assets/icon-32.png', 'image/png', 'no-cache'],
    ['/assets/sample.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'no-cache'],
  ])('serves %s as what it is, asked for anew each time', async (asked, type, caching) => {
    const { status, headers } = await ask(asked);
    expect([status, headers['content-type'], headers['cache-control'], headers['x-content-type-options']]).toEqual([200, type, caching, 'nosniff']);
  });

  test('keeps scripts whose name tells their content', async () => {
    const script = /src="?([^" >]+\.js)/.exec((await ask('/')).body)?.[1] ?? '';
    const { status, headers } = await ask(`/${script}`);
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  test('lets the workbench load from its own origin only, and nobody frame it', async () => {
    const policy = String((await ask('/workbench.html')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:/);
  });

  test('lets the add-in load office.js besides, and Excel on the web frame it', async () => {
    const policy = String((await ask('/taskpane.html')).headers['content-security-policy']);
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(policy).not.toMatch(/frame-ancestors|unsafe/);
  });

  test.each(['/../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/assets/..\\..\\..\\package.json', '/%00', '/%zz', '/assets', '/nothing.html', '//etc/passwd', 'http://['])(
    'does not give away %s',
    async (asked) => {
      expect((await ask(asked)).status).toBe(404);
    },
  );

  test('answers HEAD without a body and refuses to be written to', async () => {
    const head = await ask('/', 'HEAD');
    expect([head.status, head.body]).toEqual([200, '']);
    expect((await ask('/', 'POST')).status).toBe(405);
  });
});
