import { signal } from '@preact/signals';

/** The views of the page. */
export const views = ['start', 'journal', 'state', 'clock', 'faults', 'fixtures'] as const;

export type ViewName = (typeof views)[number];

/** The titles of the views. */
export const titles: Readonly<Record<ViewName, string>> = {
  start: 'Start',
  journal: 'Journal',
  state: 'State',
  clock: 'Clock',
  faults: 'Faults',
  fixtures: 'Fixtures',
};

/** The place that the address names: `#/journal/<request id>?status=4xx`. */
export interface Route {
  readonly view: ViewName;
  /** The part of the view: an entry of the journal, a kind of resource. */
  readonly part: string | undefined;
  readonly query: Readonly<Record<string, string>>;
}

/** Values of a query; those that are undefined or empty are left out of it. */
export type Query = Readonly<Record<string, string | undefined>>;

/** Reads a fragment. What names no view leads to the start. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const [, name, part] = path.split('/');
  return {
    view: views.find((view) => view === name) ?? 'start',
    part: part ? decode(part) : undefined,
    query: Object.fromEntries(new URLSearchParams(query)),
  };
}

/** The fragment of a place. */
export function toHash(view: ViewName, part?: string, query: Query = {}): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const path = [view === 'start' ? '' : view, ...(part ? [encodeURIComponent(part)] : [])];
  const text = new URLSearchParams(given).toString();
  return `#/${path.join('/')}${text && `?${text}`}`;
}

/** The place where the page is. */
export const route = signal<Route>(parseRoute(''));

/** Follows the address from now on. */
export function startRouting(): void {
  const follow = () => {
    route.value = parseRoute(location.hash);
  };
  addEventListener('hashchange', follow);
  follow();
}

/** Goes to a place; in the place of the present one in the history, if it only narrows what is seen. */
export function navigate(hash: string, replaces = false): void {
  if (!replaces) {
    location.hash = hash;
    return;
  }
  history.replaceState(null, '', hash);
  route.value = parseRoute(hash);
}

/** The fragment of a view, for the account and region that are chosen now. */
export function toLink(view: ViewName, part?: string, query: Query = {}): string {
  const { account, region } = route.value.query;
  return toHash(view, part, { ...query, account, region });
}

/** Changes the query of the present place. */
export function changeQuery(change: Query): void {
  const { view, part, query } = route.value;
  navigate(toHash(view, part, { ...query, ...change }), true);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
