import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium as browserType, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { chromium } from '../sdk/runtimes/runtimes.js';

/** The looks in which each view is tried: what the system prefers, and the width of the window in pixels. */
export const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 400 },
  { colorScheme: 'dark', width: 400 },
] as const;

export type Look = (typeof looks)[number];

/** A page of the console, and what went wrong in it. */
export interface ConsolePage extends AsyncDisposable {
  readonly page: Page;
  /** Errors of scripts, lines in the browser's console, and violations of the page's policy. */
  readonly problems: readonly string[];
  /** The addresses that the page has asked for. */
  readonly requests: readonly string[];
}

/** Opens Debian's Chromium. */
export function openBrowser(): Promise<Browser> {
  // As root, in a container, there is no sandbox to be had; the page is this project's own.
  return browserType.launch({ executablePath: chromium, args: ['--no-sandbox'] });
}

/** Opens the console of a server in a browser without any past. */
export async function openConsole(
  browser: Browser,
  url: string,
  hash = '',
  { colorScheme, width }: Look = looks[0],
): Promise<ConsolePage> {
  const context = await browser.newContext({
    colorScheme,
    viewport: { width, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(
    `addEventListener('securitypolicyviolation', (one) => console.error('policy', one.violatedDirective, one.blockedURI))`,
  );
  await page.goto(`${url}/_numberkit/console/${hash}`);
  return { page, problems, requests, [Symbol.asyncDispose]: () => context.close() };
}

/** Waits until the page shows what happens at its server as it happens. */
export async function untilLive(page: Page): Promise<void> {
  await page.locator('.connection', { hasText: 'live' }).waitFor();
}

/** Reads the words of the rows in the journal, the newest first. */
export function readRows(page: Page): Promise<string[]> {
  return page.locator('.entry').allInnerTexts();
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Expects that the page keeps the rules of WCAG 2.2, levels A and AA, that a program can check. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  // By the browser's own interface: the policy of the page keeps other scripts out.
  await page.evaluate(await readFile(axe, 'utf8'));
  const tags = JSON.stringify(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: { type: 'tag', values: ${tags} } })`,
  );
  const found = results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
  expect(found, what).toEqual([]);
}

/** Expects that nobody has to scroll sideways. */
export async function expectNoOverflow(page: Page, what: string): Promise<void> {
  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(overflow, what).toBeLessThanOrEqual(0);
}

/** Expects something of a value that has yet to become so; a busy machine takes its time. */
export function poll<Value>(
  read: () => Value | Promise<Value>,
): ReturnType<typeof expect.poll<Value>> {
  return expect.poll(read, { timeout: 30_000 });
}
