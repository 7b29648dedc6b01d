import { Argument, type Command } from 'commander';
import { addClientOptions, readAddress } from '../client-command.js';
import { CommandError, NoServerError, toConnectionReason, UsageError } from '../errors.js';
import { toJsonText } from '../output/text.js';
import type { Platform } from '../platform.js';

/** The pages of a server, with their paths and, in the console, their views. */
const pages: Readonly<Record<string, string>> = {
  console: '/_numberkit/console/',
  docs: '/_numberkit/docs/',
  journal: '/_numberkit/console/#/journal',
  state: '/_numberkit/console/#/state',
  clock: '/_numberkit/console/#/clock',
  faults: '/_numberkit/console/#/faults',
  fixtures: '/_numberkit/console/#/fixtures',
};

const more = `
The address is printed too; where there is no display, only that. A control key is passed to the page
behind the #, which no server receives, and is not printed.

Examples:
  $ numberkit open
  $ numberkit open docs
  $ numberkit open journal --url http://127.0.0.1:4020`;

/** `numberkit open`: opens a page of the server in the browser. */
export function addOpenCommand(program: Command, platform: Platform): void {
  const command = program
    .command('open')
    .description("Open the server's console, or another of its pages, in the browser.")
    .addArgument(new Argument('[page]', 'the page').choices(Object.keys(pages)).default('console'))
    .addHelpText('after', more);
  addClientOptions(command, platform).action(async (page: string) => {
    const { url, key } = readAddress(command, platform);
    const { json }: { json?: true } = command.opts();
    const address = toPageAddress(url, page);
    await requirePage(url, address);
    const opened = await openPage(platform, address, key);
    platform.print(json ? toJsonText({ url: address, opened }) : address);
  });
}

/** Opens a page in the browser; returns whether there is one. */
export async function openPage(
  { openBrowser, printError }: Platform,
  address: string,
  key: string | undefined,
): Promise<boolean> {
  if (openBrowser === undefined) return false;
  const separator = address.includes('#') ? '?' : '#';
  const suffix = key === undefined ? '' : `${separator}key=${encodeURIComponent(key)}`;
  try {
    await openBrowser(address + suffix);
    return true;
  } catch {
    printError('No browser could be started; open the address yourself.');
    return false;
  }
}

/** The address of a page of a server. */
export function toPageAddress(url: string, page = 'console'): string {
  return `${url.replace(/\/+$/, '')}${pages[page]}`;
}

/** @throws {NoServerError | CommandError | UsageError} The server has no such page, or is not there. */
async function requirePage(url: string, address: string): Promise<void> {
  if (!URL.canParse(address))
    throw new UsageError(`--url is ${url}; it must be an address such as http://127.0.0.1:4010.`);
  const response = await fetch(address, { headers: { Accept: 'text/html' } }).catch(
    (error: unknown) => {
      throw new NoServerError(url, toConnectionReason(error), error);
    },
  );
  await response.body?.cancel();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (response.ok && isPage) return;
  throw new CommandError(
    `The server at ${url} serves no pages; start it with NUMBERKIT_PAGES=on (numberkit serve --pages on).`,
  );
}
