import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgram } from '@numberkit/test-support';
import { waitFor } from '@numberkit/test-support/wait-for';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHtmlReport, type Report, toJUnitReport } from '../../src/index.js';
import { openBrowser } from './browser.js';
import { createFailedReport, hostile } from './reports.js';

const executable = findProgram('chromium');

const broken = 'requestPhoneNumber/unknown-pool';

describe.skipIf(executable === undefined)(
  'the HTML report in a browser',
  { timeout: 60_000 },
  () => {
    let browser: Browser;
    let report: Report;
    let folder: string;
    let address: string;
    let wholeAddress: string;
    // Messages in the browser's console, and requests to other places.
    const messages: string[] = [];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'numberkit-report-'));
      address = pathToFileURL(join(folder, 'report.html')).href;
      // A browser takes seconds to show a report on all operations; two operations have all that a report can show.
      report = await createFailedReport(['requestPhoneNumber', 'updatePhoneNumber']);
      await writeFile(join(folder, 'report.html'), await createHtmlReport(report));
      wholeAddress = pathToFileURL(join(folder, 'whole.html')).href;
      const whole = await createFailedReport();
      await writeFile(join(folder, 'whole.html'), await createHtmlReport(whole));
      browser = await openBrowser(executable ?? '');
    });
    afterAll(async () => {
      await browser?.close();
      await rm(folder, { recursive: true });
      expect(messages).toEqual([]);
    });

    async function openPage(width = 1280, hash = '', shown = address): Promise<Page> {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      page.setDefaultTimeout(30_000);
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => messages.push(error.message));
      page.on('request', (request) => {
        if (!/^(file|data):/.test(request.url())) messages.push(request.url());
      });
      await page.goto(shown + hash);
      return page;
    }

    async function toTop(locator: Locator): Promise<number> {
      const box = await locator.boundingBox();
      return box?.y ?? Number.NaN;
    }

    test('lists the boundaries that the protocol cannot represent', async () => {
      const page = await openPage();
      const names = report.coverage?.boundaries.notRepresentable ?? [];
      expect(names.length).toBeGreaterThan(0);
      const text = await page.locator('[aria-label="Coverage"]').textContent();
      expect(names.filter((name) => !text?.includes(name))).toEqual([]);
      await page.close();
    });

    test('shows a cell for every case, distinguished by more than colour', async () => {
      const page = await openPage();
      expect(await page.locator('.cell').count()).toBe(report.results.length);
      expect(await page.locator('.cell.fail').count()).toBe(report.totals.fail);
      expect(await page.locator('.cell.fail').first().textContent()).toBe('✕');
      expect(await page.locator('.cell.pass').first().textContent()).toBe('✓');
      await page.close();
    });

    test("links each operation to the server's documentation", async () => {
      const page = await openPage();
      const links = page.getByRole('link', { name: /^Documentation of/ });
      expect(await links.count()).toBe(report.operations.length);
      const link = page.getByRole('link', { name: 'Documentation of updatePhoneNumber' });
      expect(await link.getAttribute('href')).toBe(
        'http://127.0.0.1:4010/_numberkit/docs/#phone-numbers/tag/chime/POST/phone-numbers/{phoneNumberId}',
      );
      await page.close();
    });

    test('lists the cases that were left out, and what they need', async () => {
      const page = await openPage();
      await page.getByText('need a control interface').click();
      const ids = await page.locator('.leftOut li code').allTextContents();
      expect(ids.length).toBeGreaterThan(0);
      expect(ids).toEqual(report.leftOut?.map(({ id }) => id));
      await page.close();
    });

    test('filters by verdict, operation, level, source and text, and shows all again', async () => {
      const page = await openPage();
      const seen = () => page.locator('.cell').count();
      await page.locator('.toggle.fail').click();
      expect(await seen()).toBe(report.totals.fail);
      await page.getByLabel('Operation', { exact: true }).selectOption('updatePhoneNumber');
      const ids = report.results.filter(
        ({ operation, verdict }) => operation === 'updatePhoneNumber' && verdict === 'fail',
      );
      expect(await seen()).toBe(ids.length);
      await page.getByRole('button', { name: 'Show all' }).click();
      expect(await seen()).toBe(report.results.length);
      await page.getByLabel('Level', { exact: true }).selectOption('MUST');
      const must = report.results.filter(({ level }) => level === 'MUST');
      expect(await seen()).toBe(must.length);
      await page.getByRole('button', { name: 'Show all' }).click();
      const source = page.getByLabel('Source', { exact: true });
      expect((await source.locator('option').allTextContents()).toSorted()).toEqual(
        // The words of --source.
        ['All sources', 'decided', 'documented', 'observed'],
      );
      await source.selectOption('decided');
      const decided = report.results.filter(({ provenance }) => provenance.kind === 'decided');
      expect(await seen()).toBe(decided.length);
      await page.getByRole('button', { name: 'Show all' }).click();
      await page.keyboard.press('/');
      await page.keyboard.type('unknown-pool pool-ffff');
      expect(await page.getByRole('status').textContent()).toMatch(/^[123] of /);
      await page.close();
    });

    test('opens a case with its rule, source, exchange and a curl line', async () => {
      const page = await openPage();
      await page.locator(`.cell[href="#${broken}"]`).click();
      const viewer = page.locator('dialog[open]');
      const text = await viewer.textContent();
      for (const part of [
        'A PoolId that names no pool MUST be refused as not found',
        'decided by Numberkit, spec/README.md in its repository, the rows of “requestPhoneNumber”',
        'POST /v2/phone-numbers',
        '"PoolId": "pool-ffff',
        '404',
        'ResourceType',
        'curl -i',
      ]) {
        expect(text).toContain(part);
      }
      expect(page.url()).toContain(`#${broken}`);
      await page.keyboard.press('Escape');
      await viewer.waitFor({ state: 'detached' });
      // The address changes only after the dialog's close event.
      await waitFor(() => expect(new URL(page.url()).hash).toBe(''));
      await page.close();
    });

    test('shows the header that names an exception if its body does not', async () => {
      const page = await openPage(1280, '#updatePhoneNumber/unknown-number');
      const start = page.locator('dialog[open] .start', { hasText: 'Response' });
      expect(await start.textContent()).toBe('Response 404 X-Amzn-ErrorType: NotFoundException');
      await page.close();
    });

    test('opens the case that a link names, moves on by key, and reports an unknown case', async () => {
      const page = await openPage(1280, `#${broken}`);
      const heading = page.locator('dialog[open] h2');
      expect(await heading.textContent()).toBe(broken);
      await page.keyboard.press('j');
      expect(await heading.textContent()).not.toBe(broken);
      await page.goBack();
      expect(await heading.textContent()).toBe(broken);
      await page.evaluate("location.hash = 'requestPhoneNumber/gone'");
      await page.getByText('This run has no case requestPhoneNumber/gone.').waitFor();
      await page.close();
    });

    test('shows a finding that several cases share once, with links to them', async () => {
      const page = await openPage();
      const [group] = report.groups;
      const entry = page.locator('.problem').first();
      expect(await entry.textContent()).toContain(`${group?.cases.length} cases`);
      expect(await entry.getByRole('link').count()).toBe(Math.min(5, group?.cases.length ?? 0));
      await entry.getByRole('link').first().click();
      expect(await page.locator('dialog[open] h2').textContent()).toBe(group?.cases[0]);
      await page.close();
    });

    test('shows the findings of a case first, with a link to the exchange', async () => {
      const late = report.results.find(({ findings: [first] }) => (first?.exchange ?? 0) > 0);
      for (const width of [1280, 400]) {
        const page = await openPage(width, `#${late?.id}`);
        const overview = page.locator('dialog[open] .overview');
        const wrong = page.locator('dialog[open] .exchange.wrong');
        await overview.waitFor();
        expect(await toTop(overview)).toBeLessThan(600);
        expect(await overview.textContent()).toContain(late?.findings[0]?.actual);
        await overview.getByRole('link').first().click();
        expect(await toTop(wrong.first())).toBeLessThan(900);
        expect(page.url()).toContain(`#${late?.id}`);
        await page.close();
      }
    });

    test('keeps the heads of a table in sight while it scrolls', async () => {
      for (const width of [1280, 1000]) {
        const page = await openPage(width);
        const head = page.locator('.operation thead th').first();
        const last = page.locator('.operation').first().locator('tbody tr').last();
        await last.scrollIntoViewIfNeeded();
        const top = await toTop(head);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top).toBeLessThan(await toTop(last));
        const filters = await page.locator('.filters').boundingBox();
        expect(top).toBeGreaterThanOrEqual((filters?.y ?? 0) + (filters?.height ?? 0) - 1);
        await page.close();
      }
    });

    test('can be used by keyboard alone', async () => {
      const page = await openPage();
      await page.locator('.cell').first().focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.locator('dialog[open]').waitFor();
      await page.close();
    });

    test('shows a response as text', async () => {
      const page = await openPage(1280, `#${broken}`);
      expect(await page.title()).not.toBe('taken');
      expect(await page.locator('img, dialog script').count()).toBe(0);
      expect(await page.locator('dialog[open]').textContent()).toContain(hostile.slice(0, 20));
      await page.close();
    });

    test('contains no script, handler or link of a hostile subject', async () => {
      const page = await openPage(1280, `#${broken}`);
      await page.locator('dialog[open]').waitFor();
      const own = ['application/json', 'text/javascript', ''];
      const types = await page
        .locator('script')
        .evaluateAll((scripts) => scripts.map((one) => one.getAttribute('type') ?? ''));
      expect(types).toHaveLength(2);
      expect(types.filter((type) => !own.includes(type))).toEqual([]);
      const handlers =
        "[...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()).filter((name) => name.startsWith('on'))";
      expect(await page.evaluate(handlers)).toEqual([]);
      const links =
        "[...document.querySelectorAll('[href],[src],[action]')].map((one) => one.outerHTML.slice(0, 200))";
      expect(
        (await page.evaluate<string[]>(links)).filter((link) =>
          /(href|src|action)=.javascript:/.test(link),
        ),
      ).toEqual([]);
      expect(await page.locator('img, svg[onload], iframe, object').count()).toBe(0);
      expect(await page.title()).not.toContain('taken');
      await page.close();
    });

    test.each([1280, 400])('needs no scrolling sideways at %i pixels', async (width) => {
      const page = await openPage(width, '', wholeAddress);
      const overflow = 'document.documentElement.scrollWidth - innerWidth';
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
      await page.locator('.cell.fail').first().click();
      const content = "document.querySelector('dialog .content')";
      expect(await page.evaluate(`${content}.scrollWidth - ${content}.clientWidth`)).toBe(0);
      await keepPicture(page, `report-${width}`);
      await page.close();
    });

    test('has a JUnit report beside it that an XML parser reads', async () => {
      const page = await openPage();
      const xml = JSON.stringify(toJUnitReport(report));
      const parsed = `new DOMParser().parseFromString(${xml}, 'application/xml')`;
      expect(await page.evaluate(`${parsed}.querySelectorAll('parsererror').length`)).toBe(0);
      expect(await page.evaluate(`${parsed}.querySelectorAll('testcase').length`)).toBe(
        report.results.length + (report.leftOut?.length ?? 0),
      );
      await page.close();
    });
  },
);

// For looking at it: REPORT_PICTURES names a folder.
async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['REPORT_PICTURES'];
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
