import { expect } from 'vitest';

/** The metrics of a server, as a scraper reads them. */
export interface Scrape {
  readonly text: string;
  /** The types of the metrics by their names. */
  readonly types: ReadonlyMap<string, string>;
  /** The value of a series, such as `requests_total{status="200"}`; undefined where there is none. */
  read(series: string): number | undefined;
}

/** Reads the metrics, and fails where a line has not the text form of Prometheus. */
export async function scrape(url: string, headers: Record<string, string> = {}): Promise<Scrape> {
  const response = await fetch(`${url}/metrics`, { headers });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const text = await response.text();
  return { text, ...parseMetrics(text) };
}

const comment = /^# (HELP|TYPE) ([a-zA-Z_:][\w:]*) (.+)$/;
const label = '[a-zA-Z_]\\w*="(?:[^"\\\\]|\\\\[\\\\"n])*"';
const sample = new RegExp(`^([a-zA-Z_:][\\w:]*)(?:\\{${label}(?:,${label})*\\})? (\\S+)$`);

/** The metric of a series of a histogram or summary. */
const suffix = /_(bucket|sum|count)$/;

function parseMetrics(text: string): Omit<Scrape, 'text'> {
  const types = new Map<string, string>();
  const values = new Map<string, number>();
  for (const line of text.split('\n').filter(Boolean)) {
    const [, kind, metric = '', rest = ''] = comment.exec(line) ?? [];
    if (kind === 'TYPE') {
      expect(types, 'a metric has one type').not.toContain(metric);
      types.set(metric, rest);
    }
    if (kind !== undefined) continue;
    const [, name = '', value = ''] = sample.exec(line) ?? [];
    const series = line.slice(0, line.lastIndexOf(' '));
    expect(Number(value.replace('Nan', 'NaN').replace('Inf', 'Infinity')), line).toBeTypeOf(
      'number',
    );
    expect(types.has(name) || types.has(name.replace(suffix, '')), `the type of: ${line}`).toBe(
      true,
    );
    expect(values.has(series), `once: ${line}`).toBe(false);
    values.set(series, Number(value));
  }
  return { types, read: (series) => values.get(series) };
}
