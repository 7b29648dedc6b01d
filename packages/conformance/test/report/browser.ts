import { type Browser, chromium } from 'playwright-core';

/** Opens a browser without a window. */
export function openBrowser(executablePath: string): Promise<Browser> {
  // As root, in a container, there is no sandbox to be had; the page is this project's own.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
