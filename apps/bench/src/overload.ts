import { type Figures, measure, warmUp } from './measure.js';
import { type Place, startSqlite } from './subjects.js';

/** The reference server on sqlite3 before, during and after 500 connections. */
export interface Overload {
  readonly before: Figures;
  readonly during: Figures;
  /** From 2 seconds after the end of the load. */
  readonly after: Figures;
}

export async function runOverload(place: Place, duration: number): Promise<Overload> {
  process.stderr.write('overload\n');
  await using running = await startSqlite(place);
  const { children } = running;
  const load = {
    source: { operation: 'request', protocol: 'contract' },
    connections: 50,
    duration,
  } as const;
  await warmUp(children);
  const before = await measure(children, load);
  const during = await measure(children, { ...load, connections: 500, duration: 3 * duration });
  await measure(children, { ...load, duration: 2 });
  return { before, during, after: await measure(children, load) };
}
