import { type Call, createPageCall, type PageList, pageLists } from './call.js';
import { stores } from './growth-databases.js';
import { measure, warmUpTime } from './measure.js';
import { align, median } from './report.js';
import { type Place, type Running, startFloorPages, startServer } from './subjects.js';

/** A hundred rows at a time of a long list, any of its pages. */
export interface Pages {
  readonly database: string;
  readonly rows: number;
  readonly round: number;
  readonly list: PageList;
  /** Successful responses a second. */
  readonly rate: number;
  /** In milliseconds. */
  readonly p99: number;
  /** CPU of the server for a page, in microseconds. */
  readonly cpu: number;
  /** Requests without a page. */
  readonly failed: number;
}

/** The sizes that are compared. */
export const pageSizes = { few: 1_000, many: 1_000_000 } as const;

/** The name of the floor among the databases: Express and JSON of a page that is in memory. */
export const pagesFloor = 'floor';

/** Different pages that the load asks for, spread over the whole list. */
const askedPages = 500;

export async function runPages(place: Place, rounds: number, duration: number): Promise<Pages[]> {
  const pages: Pages[] = [];
  for (const { name, create } of stores) {
    const databases = new Map<number, { url: string; calls: Map<PageList, readonly Call[]> }>();
    for (let round = 1; round <= rounds; round += 1) {
      for (const rows of Object.values(pageSizes)) {
        process.stderr.write(`pages ${round}: ${name}, ${rows} rows\n`);
        const database = databases.get(rows) ?? {
          url: await create(place, rows),
          calls: new Map(),
        };
        databases.set(rows, database);
        await using running = await startServer(database.url)(place);
        const [child] = running.children;
        if (child === undefined) throw new Error('The server has no process.');
        if (pages.every((one) => one.round !== round || one.database !== pagesFloor)) {
          await using floor = await startFloorPages(await readFirstPages(child.url))(place);
          for (const list of pageLists) {
            const figures = await measurePages(floor, [createPageCall(list, undefined)], duration);
            pages.push({ database: pagesFloor, rows: 100, round, list, ...figures });
          }
        }
        for (const list of pageLists) {
          // A token is good in another process: what one server said holds in all rounds.
          const calls = database.calls.get(list) ?? (await collectCalls(child.url, list));
          database.calls.set(list, calls);
          const figures = await measurePages(running, calls, duration);
          pages.push({ database: name, rows, round, list, ...figures });
        }
      }
    }
  }
  return pages;
}

async function measurePages(
  { children }: Running,
  calls: readonly Call[],
  duration: number,
): Promise<Pick<Pages, 'rate' | 'p99' | 'cpu' | 'failed'>> {
  const load = { source: { calls }, connections: 50 };
  await measure(children, { ...load, duration: warmUpTime });
  const { cpu, errors, p99, rate, statuses } = await measure(children, { ...load, duration });
  const refused = Object.entries(statuses).filter(([status]) => status !== '200');
  const failed = refused.reduce((sum, [, count]) => sum + count, errors);
  return { rate, p99, cpu, failed };
}

/** The first page of each list, by the path of its request. */
async function readFirstPages(url: string): Promise<Record<string, unknown>> {
  const entries = pageLists.map(async (list) => {
    const call = createPageCall(list, undefined);
    return [call.path, await readPage(url, list, call)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** Follows a list from its first page to its last, and keeps calls of pages all along. */
async function collectCalls(url: string, list: PageList): Promise<readonly Call[]> {
  const calls: Call[] = [];
  let token: string | undefined;
  do {
    const call = createPageCall(list, token);
    calls.push(call);
    token = (await readPage(url, list, call)).NextToken;
  } while (token !== undefined);
  const step = Math.max(1, calls.length / askedPages);
  const count = Math.min(askedPages, calls.length);
  return Array.from({ length: count }, (_, i) => calls[Math.floor(i * step)]).filter(
    (call) => call !== undefined,
  );
}

async function readPage(
  url: string,
  list: PageList,
  { method, path, headers, body }: Call,
): Promise<{ readonly NextToken?: string }> {
  const response = await fetch(url + path, { method, headers, body });
  if (!response.ok) throw new Error(`${list}: ${await response.text()}`);
  return JSON.parse(await response.text());
}

/** The medians over the rounds, a line for each database, list and number of rows. */
export function toPagesTable(pages: readonly Pages[]): string {
  const groups = Map.groupBy(pages, ({ database, list, rows }) => `${database}|${list}|${rows}`);
  const lines = [...groups.values()].map((group) => {
    const of = (read: (one: Pages) => number) => median(group.map(read)).toFixed(0);
    const [first] = group;
    return [
      first?.database ?? '',
      first?.list ?? '',
      String(first?.rows),
      of(({ rate }) => rate),
      of(({ p99 }) => p99),
      of(({ cpu }) => cpu),
      of(({ failed }) => failed),
    ];
  });
  return align(
    [['database', 'list', 'rows', 'pages/s', 'p99 ms', 'CPU us', 'failed'], ...lines],
    2,
  );
}
