import { createServer } from 'node:http';
import { type ListeningServer, listen } from '@numberkit/test-support';
import { waitFor } from '@numberkit/test-support/wait-for';
import { type Browser, chromium as browserType, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromium, toObstacle } from '../sdk/runtimes/runtimes.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';

const obstacle = toObstacle(chromium);
const where = obstacle === undefined ? 'chromium' : `chromium (not tried: ${obstacle})`;

describe.skipIf(obstacle !== undefined)(`the control interface without a key, in ${where}`, () => {
  let server: TestServer;
  let site: ListeningServer;
  let browser: Browser;
  let page: Page;
  /** Where the server is: for pages of its own, and for those of a name that was rebound to it. */
  let own: string;
  let rebound: string;
  /** Where another server is: at another port of this machine, and at another site. */
  let otherPort: string;
  let otherSite: string;

  beforeAll(async () => {
    server = await openTestServer();
    site = await listen(
      createServer((_request, response) => {
        response.setHeader('Content-Type', 'text/html');
        response.end('<!doctype html><title>A page</title>');
      }),
    );
    own = server.url;
    rebound = own.replace('127.0.0.1', 'rebound.test');
    otherPort = site.url;
    otherSite = `http://other.test:${site.port}`;
    browser = await browserType.launch({
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--host-resolver-rules=MAP rebound.test 127.0.0.1, MAP other.test 127.0.0.1',
      ],
    });
  });
  beforeEach(async () => {
    page = await browser.newPage();
    return () => page.close();
  });
  afterAll(async () => {
    await browser.close();
    await site[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  });

  /** The status of the request that a script made the page send, from the server's log. */
  async function statusOf(script: string): Promise<unknown> {
    const before = server.log.length;
    await page.evaluate(script);
    const line = await waitFor(() => {
      // A browser requests an icon too, and gets 404.
      const [first] = server.log.slice(before).filter((one) => JSON.parse(one).status !== 404);
      if (first === undefined) throw new Error('No request has reached the server.');
      return first;
    });
    return JSON.parse(line).status;
  }

  const state = '/_numberkit/state';
  const reset = '/_numberkit/reset';
  const fetching = (base: string, path: string, init = '{}') =>
    `void fetch(${JSON.stringify(base + path)}, ${init}).catch(() => undefined)`;

  test('a page of a name that was rebound to the server can read and change nothing', async () => {
    await page.goto(`${rebound}/health`);
    expect(await statusOf(fetching('', state))).toBe(403);
    expect(await statusOf(fetching('', reset, '{ method: "POST" }'))).toBe(403);
    const lease = '{ method: "POST", headers: { "Content-Type": "application/json" }, body: "{}" }';
    expect(await statusOf(fetching('', '/v2/phone-numbers', lease))).toBe(403);
    expect((await page.goto(rebound + state))?.status()).toBe(403);
  });

  test('a page of another port of the same host can read and change nothing', async () => {
    await page.goto(otherPort);
    expect(await statusOf(fetching(own, state, '{ mode: "no-cors" }'))).toBe(403);
    const posting = '{ method: "POST", mode: "no-cors" }';
    expect(await statusOf(fetching(own, reset, posting))).toBe(403);
  });

  test('a page of another site can read and change nothing by fetch', async () => {
    await page.goto(otherSite);
    expect(await statusOf(fetching(own, state, '{ mode: "no-cors" }'))).toBe(403);
    const posting = '{ method: "POST", mode: "no-cors", body: "{}" }';
    expect(await statusOf(fetching(own, reset, posting))).toBe(403);
  });

  test.each(['no-cors', 'cors'])(
    'a preflight of another site is refused (mode %s)',
    async (mode) => {
      await page.goto(otherSite);
      const before = server.log.length;
      const json = `{ method: "PUT", mode: "${mode}", headers: { "Content-Type": "application/json" } }`;
      const send = `fetch(${JSON.stringify(own + state)}, ${json}).then(() => 'sent', () => 'not sent')`;
      expect(await page.evaluate(send)).toBe('not sent');
      expect(server.log.slice(before).join('')).not.toContain('"status":200');
    },
  );

  test('a form of another site changes nothing', async () => {
    await page.goto(otherSite);
    const submit = `
      document.body.innerHTML = '<iframe name=f></iframe><form method=post enctype=text/plain target=f action="${own + reset}"><input name="{" value="}"></form>';
      document.forms[0].submit()`;
    expect(await statusOf(submit)).toBe(403);
  });

  const elements: [string, string][] = [
    ['an image', 'img'],
    ['a frame', 'iframe'],
    ['a script', 'script'],
  ];

  test.each(elements)('%s of another site reads nothing', async (_what, name) => {
    await page.goto(otherSite);
    const add = `document.body.append(Object.assign(document.createElement('${name}'), { src: '${own + state}' }))`;
    expect(await statusOf(add)).toBe(403);
  });

  test('a link of another site leads to a refusal', async () => {
    await page.goto(otherSite);
    const follow = `document.body.append(Object.assign(document.createElement('a'), { href: '${own + state}' })); document.links[0].click()`;
    expect(await statusOf(follow)).toBe(403);
  });

  test("a sandboxed frame in the server's own page reads nothing", async () => {
    await page.goto(`${own}/health`);
    const script = `<script>${fetching(own, state, '{ mode: "no-cors" }')}</script>`;
    const add = `document.body.append(Object.assign(document.createElement('iframe'), { sandbox: 'allow-scripts', srcdoc: ${JSON.stringify(script)} }))`;
    expect(await statusOf(add)).toBe(403);
  });

  test.each([
    ['of another site', () => otherSite],
    ['of another port', () => otherPort],
    ['of the server itself', () => `${own}/health`],
  ])('a page %s cannot show the pages of the server in a frame', async (_whose, where) => {
    await page.goto(where());
    for (const path of ['/_numberkit/docs/', '/_numberkit/console/']) {
      const violation = page.waitForEvent('console', (message) =>
        message.text().includes('frame-ancestors'),
      );
      await page.evaluate(
        `document.body.append(Object.assign(document.createElement('iframe'), { src: '${own}${path}' }))`,
      );
      await violation;
      await waitFor(() => expect(page.frames().at(-1)?.url()).toMatch(/^chrome-error:/));
    }
  });

  test('a script of another site gets no file of a page', async () => {
    const html = await (await fetchOnce(`${own}/_numberkit/docs/`)).text();
    const [, name = ''] = /src="(docs-[^"]+)"/.exec(html) ?? [];
    expect((await fetchOnce(`${own}/_numberkit/docs/${name}`)).status).toBe(200);
    await page.goto(otherSite);
    const load = `new Promise((resolve) => {
      const script = document.createElement('script');
      script.onload = () => resolve('loaded');
      script.onerror = () => resolve('blocked');
      script.src = '${own}/_numberkit/docs/${name}';
      document.body.append(script);
    })`;
    expect(await page.evaluate(load)).toBe('blocked');
  });

  test('the address bar shows the state', async () => {
    expect((await page.goto(own + state))?.status()).toBe(200);
    expect((await page.goto(own.replace('127.0.0.1', 'localhost') + state))?.status()).toBe(200);
  });

  test('a tool reads the state', async () => {
    expect((await fetchOnce(own + state)).status).toBe(200);
  });

  test.each(['127.0.0.1', 'localhost'])(
    "the server's own page at %s reads and changes the state",
    async (name) => {
      await page.goto(`${own.replace('127.0.0.1', name)}/_numberkit/docs/`);
      expect(await statusOf(fetching('', state))).toBe(200);
      const json =
        '{ method: "POST", headers: { "Content-Type": "application/json" }, body: "{}" }';
      expect(await statusOf(fetching('', reset, json))).toBe(200);
    },
  );
});

/** Fetches on a connection of its own: one that was idle while a page did something may be about to be closed. */
function fetchOnce(url: string): Promise<Response> {
  return fetch(url, { headers: { connection: 'close' } });
}
