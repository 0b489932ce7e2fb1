import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { useDesk } from './desk';
import { type Visit, pane, visit } from './visit';

jest.setTimeout(120_000);

const desk = useDesk();
let opened: Visit;

/** A server elsewhere that writes down whatever reaches it. */
let elsewhere: http.Server;
let address = '';
const arrived: string[] = [];

beforeAll(async () => {
  elsewhere = http.createServer((request, response) => {
    arrived.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' });
    response.end('');
  });
  elsewhere.on('upgrade', (request, socket) => {
    arrived.push(`upgrade ${request.url ?? ''}`);
    socket.destroy();
  });
  await new Promise<void>((listening) => { elsewhere.listen(0, '127.0.0.1', listening); });
  address = `127.0.0.1:${String((elsewhere.address() as AddressInfo).port)}`;
});
afterAll(async () => {
  await new Promise((closed) => { elsewhere.close(closed); });
});
beforeEach(() => {
  arrived.length = 0;
});
afterEach(async () => {
  await opened.close();
});

const OFFICE = "globalThis.Office = { HostType: { Excel: 'Excel' }, onReady: (then) => Promise.resolve({ host: null }).then(then), actions: { associate: () => undefined } };";

const openPage = (name: string): Promise<Visit> =>
  visit(desk().browser, `${desk().address}/${name}`, {
    before: (page) => page.route('https://appsforoffice.microsoft.com/**', (route) => route.fulfill({ body: OFFICE, contentType: 'text/javascript' })),
  });

/** Tries every way a page has to send something somewhere, as a harmful text or library might; gives the ways that were tried. */
const tryToGetOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async (outside) => {
    const element = (name: string, attributes: Readonly<Record<string, string>>): Promise<void> => {
      const made = document.createElement(name);
      Object.entries(attributes).forEach(([key, value]) => { made.setAttribute(key, value); });
      document.body.append(made);
      return Promise.resolve();
    };
    const post = (): Promise<void> => {
      const form = document.createElement('form');
      Object.assign(form, { action: `http://${outside}/form`, method: 'post', target: 'nowhere' });
      document.body.append(form);
      form.submit();
      return Promise.resolve();
    };
    const ways: Readonly<Record<string, () => unknown>> = {
      fetch: () => fetch(`http://${outside}/fetch`),
      beacon: () => navigator.sendBeacon(`http://${outside}/beacon`, 'x'),
      request: () => {
        const request = new XMLHttpRequest();
        request.open('GET', `http://${outside}/request`);
        request.send();
      },
      events: () => new EventSource(`http://${outside}/events`),
      socket: () => new WebSocket(`ws://${outside}/socket`),
      worker: () => new Worker(`http://${outside}/worker.js`),
      image: () => element('img', { src: `http://${outside}/image.png` }),
      script: () => element('script', { src: `http://${outside}/script.js` }),
      style: () => element('link', { rel: 'stylesheet', href: `http://${outside}/style.css` }),
      prefetch: () => element('link', { rel: 'prefetch', href: `http://${outside}/prefetch` }),
      frame: () => element('iframe', { src: `http://${outside}/frame` }),
      object: () => element('object', { data: `http://${outside}/object` }),
      video: () => element('video', { src: `http://${outside}/video`, autoplay: '' }),
      form: post,
    };
    for (const way of Object.values(ways)) {
      try {
        await way();
      } catch {
        // Refused at once: as it should be.
      }
    }
    await new Promise((later) => setTimeout(later, 1_000));
    return Object.keys(ways);
  }, address);

describe('nothing leaves the machine', () => {
  it.each(['workbench.html', 'taskpane.html', 'commands.html'])('%s: every way out is shut by its content policy', async (name) => {
    opened = await openPage(name);
    expect(await tryToGetOut(opened.page)).toHaveLength(14);
    expect(arrived).toEqual([]);
    expect(opened.complaints.some((complaint) => complaint.includes('Content Security Policy'))).toBe(true);
  });

  it.each(['workbench.html', 'taskpane.html'])('%s: a text never becomes a script', async (name) => {
    opened = await openPage(name);
    const ran = await opened.page.evaluate(() => {
      const page = globalThis as unknown as { ran?: string[] };
      page.ran = [];
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran.push("inline")';
      document.body.append(script);
      const image = document.createElement('img');
      image.setAttribute('src', 'data:,x');
      image.setAttribute('onerror', 'globalThis.ran.push("handler")');
      document.body.append(image);
      const link = document.createElement('a');
      link.setAttribute('href', 'javascript:globalThis.ran.push("link")');
      document.body.append(link);
      link.click();
      return new Promise<readonly string[]>((later) => setTimeout(() => { later(page.ran ?? []); }, 300));
    });
    expect(ran).toEqual([]);
  });

  it('the workbench asks for nothing elsewhere, whichever part of the pane is opened', async () => {
    opened = await openPage('workbench.html');
    await pane(opened.page).getByRole('tab').first().waitFor();
    for (const tab of await pane(opened.page).getByRole('tab').all()) {
      await tab.click();
      await opened.page.waitForTimeout(200);
    }
    expect(opened.foreign).toEqual([]);
  });

  it('the task pane and the ribbon’s page ask for nothing but office.js', async () => {
    for (const name of ['taskpane.html', 'commands.html']) {
      opened = await openPage(name);
      await opened.page.waitForLoadState('networkidle');
      expect(opened.foreign).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
      if (name === 'taskpane.html') await opened.close();
    }
  });
});
