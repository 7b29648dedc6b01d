import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenApiDocument } from '@numberkit/contract';
import {
  type Browser,
  type BrowserContextOptions,
  chromium as browserType,
  type Locator,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { control, phoneNumbers } from '../../src/contracts.js';
import { chromium, toObstacle } from '../sdk/runtimes/runtimes.js';
import {
  openServerWithCredentials,
  openTestServer,
  type TestServer,
} from '../support/open-test-server.js';

const obstacle = toObstacle(chromium);
const where = obstacle === undefined ? 'chromium' : `chromium (not tried: ${obstacle})`;

let server: TestServer;
let browser: Browser;
/** What no page may do: send requests elsewhere, break its policy, fail. */
const wrongs: string[] = [];

// A browser logs each status of a failure, and the renderer that a stream was cancelled.
const expected = ['the server responded with a status of', 'The request has been cancelled'];

// To draw movements is half of a browser's work on a machine without a graphics card, and each click waits for their end.
const stillness =
  '*, ::before, ::after { animation: none !important; transition: none !important }';

async function openDocs(
  slug: string,
  options: BrowserContextOptions = {},
  { url } = server,
): Promise<Page> {
  const look = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' } as const;
  const page = await browser.newPage({ ...look, ...options });
  page.setDefaultTimeout(30_000);
  page.on('pageerror', ({ message }) => wrongs.push(message));
  page.on('console', (message) => {
    const isExpected = expected.some((text) => message.text().includes(text));
    if (message.type() === 'error' && !isExpected) wrongs.push(message.text());
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== url && protocol !== 'data:') wrongs.push(request.url());
  });
  await page.goto(`${url}/_numberkit/docs/#${slug}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.addStyleTag({ content: stillness });
  return page;
}

function readOverflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
}

// For looking at it: PAGE_PICTURES names a folder.
async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['PAGE_PICTURES'];
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `docs-${name}.png`) });
}

/** An operation, and its place on the page. */
interface Place {
  readonly method: string;
  readonly path: string;
  readonly hash: string;
}

function listOperations(slug: string, { paths }: OpenApiDocument): [id: string, place: Place][] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      const { operationId, tags } = Object(operation);
      if (typeof operationId !== 'string') return [];
      const tag = String(tags[0]).toLowerCase();
      const hash = `${slug}/tag/${tag}/${method.toUpperCase()}${path}`;
      return [[operationId, { method, path, hash }] satisfies [string, Place]];
    }),
  );
}

/** Goes to an operation; returns the button that opens its form. */
async function showOperation(page: Page, { method, path, hash }: Place): Promise<Locator> {
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
  const name = `Test Request (${method} ${path})`;
  // In its section only: to work out the names of all buttons of the page takes long.
  const section = page.locator(`[id=${JSON.stringify(hash)}]`);
  return section.getByRole('button', { name, exact: true });
}

describe.skipIf(obstacle !== undefined)(`the documentation in ${where}`, () => {
  beforeAll(async () => {
    server = await openTestServer();
    browser = await browserType.launch({ executablePath: chromium, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
    expect(wrongs).toEqual([]);
  });

  describe.each([
    ['phone-numbers', phoneNumbers.document],
    ['control', control.document],
  ])('of the document %s', (slug, document) => {
    const operations = listOperations(slug, document);
    let page: Page;
    beforeAll(async () => {
      page = await openDocs(slug);
    });
    afterAll(() => page.close());
    // Closes the form of the test before, which may have failed. A click waits until nothing covers its button.
    beforeEach(() => page.keyboard.press('Escape'));

    test.each(operations)(
      'tries %s, which returns what the curl beside it returns',
      async (id, place) => {
        await server.control.reset();
        const button = await showOperation(page, place);
        await button.click();
        const name = new RegExp(`Send ${place.method} request`, 'i');
        const form = page.getByRole('dialog');
        const sending = page.waitForResponse(() => true);
        await form.getByRole('button', { name }).click();
        const response = await sending;
        const isStream = /^text\/event-stream/.test(response.headers()['content-type'] ?? '');
        const status = response.status();
        // The examples of the documents, which the renderer has filled in, hold to them.
        expect(status, response.url()).not.toBe(400);
        const returned = isStream ? '' : toForm(await response.text());
        await form
          .getByText(new RegExp(`^${status} `))
          .first()
          .waitFor();
        await keepPicture(page, `tried-${id}`);

        await server.control.reset();
        const code = button.locator('xpath=ancestor::*[.//pre][1]//pre');
        const shown = (await code.textContent())?.trim() ?? '';
        expect(shown).toContain(server.url);
        // The renderer shows the slash of an ARN as it is, beside the sentence that it is sent as %2F.
        const snippet = shown.replace(/(?<=curl )\S*arn:\S*/, response.url());
        const output = await runCurl(snippet, isStream);
        const [head = '', body = ''] = output.split('\r\n\r\n');
        expect(Number(head.split(' ')[1]), output).toBe(status);
        if (!isStream) expect(toForm(body)).toBe(returned);
      },
    );

    test('needs no scrolling sideways at 400 pixels', async () => {
      const narrow = await openDocs(slug, { viewport: { width: 400, height: 900 } });
      await keepPicture(narrow, `${slug}-400`);
      const wide: string[] = [];
      if ((await readOverflow(narrow)) > 0) wide.push('its beginning');
      for (const [id, place] of operations) {
        await (await showOperation(narrow, place)).scrollIntoViewIfNeeded();
        if ((await readOverflow(narrow)) > 0) wide.push(id);
        await keepPicture(narrow, `${id}-400`);
      }
      expect(wide).toEqual([]);
      await narrow.close();
    }, 240_000);
  });

  test.each(['light', 'dark'] as const)('follows the %s scheme of the system', async (scheme) => {
    const page = await openDocs('phone-numbers', { colorScheme: scheme });
    const red = await page.evaluate<number>(
      `Number(getComputedStyle(document.querySelector('.scalar-app')).backgroundColor.match(/\\d+/)[0])`,
    );
    if (scheme === 'dark') expect(red).toBeLessThan(64);
    else expect(red).toBeGreaterThan(192);
    await keepPicture(page, scheme);
    await page.close();
  });

  test('leads to the other document, and keeps nothing that a caller typed', async () => {
    const page = await openDocs('phone-numbers');
    await page.getByRole('button', { name: 'Phone numbers' }).click();
    await page.getByRole('option', { name: 'Control' }).click();
    await page.getByRole('heading', { name: 'Numberkit control', exact: true }).waitFor();
    expect(await page.evaluate('Object.keys(sessionStorage)')).toEqual([]);
    expect(await page.evaluate('Object.keys(localStorage)')).toEqual([
      'scalar-reference-selected-client-v2',
    ]);
    expect(await page.evaluate('document.cookie')).toBe('');
    await page.getByRole('link', { name: 'Console', exact: true }).click();
    await page.waitForURL(`${server.url}/_numberkit/console/**`);
    await page.close();
  });

  test('says that it cannot sign where callers have to', async () => {
    const credential = {
      accessKeyId: 'AKID',
      secretAccessKey: 'secret',
      accountId: '111122223333',
    };
    await using strict = await openServerWithCredentials([credential]);
    for (const width of [1280, 400]) {
      const page = await openDocs('phone-numbers', { viewport: { width, height: 900 } }, strict);
      expect(await page.getByRole('note').textContent()).toContain('cannot sign');
      expect(await readOverflow(page)).toBeLessThanOrEqual(0);
      await keepPicture(page, `signatures-${width}`);
      await page.close();
    }
  });
});

/** The response, with its head. A stream never ends: of one, the beginning. */
async function runCurl(snippet: string, isStream: boolean): Promise<string> {
  const curl = spawn('sh', ['-c', `exec ${snippet} -s -i -N`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const chunk of curl.stdout) {
    output += String(chunk);
    if (isStream) curl.kill();
  }
  return output;
}

/** The members of a body and the types of their values: two calls differ in ids and times. */
function toForm(body: string): string {
  return body === '' ? '' : JSON.stringify(toTypes(JSON.parse(body)));
}

function toTypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toTypes);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toTypes(member)]));
}
