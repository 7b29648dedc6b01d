import { Gauge, type Registry } from 'prom-client';
import type { StorageLoad } from '../storage/load.js';

/** Adds the metrics of what waits for the database, and of the connections to it: as they are at a scrape. */
export function addLoadMetrics(registry: Registry, readLoad: () => StorageLoad): void {
  const registers = [registry];
  new Gauge({
    name: 'numberkit_units_waiting',
    help: 'Units of work that wait for a batch.',
    labelNames: ['queue'],
    registers,
    collect() {
      for (const [queue, waiting] of readLoad().waiting) this.set({ queue }, waiting);
    },
  });
  new Gauge({
    name: 'numberkit_units_waiting_max',
    help: 'Units of work that may wait in a queue; the calls of further ones are refused.',
    registers,
    collect() {
      this.set(readLoad().maxWaiting);
    },
  });
  new Gauge({
    name: 'numberkit_batch_units_max',
    help: 'Units of work that a batch takes at most.',
    labelNames: ['queue'],
    registers,
    collect() {
      for (const [queue, max] of readLoad().maxBatch) this.set({ queue }, max);
    },
  });
  new Gauge({
    name: 'numberkit_database_connections',
    help: 'Open connections to the database.',
    labelNames: ['pool', 'state'],
    registers,
    collect() {
      for (const [pool, { used, free }] of readLoad().pools) {
        this.set({ pool, state: 'used' }, used);
        this.set({ pool, state: 'free' }, free);
      }
    },
  });
  new Gauge({
    name: 'numberkit_database_connections_max',
    help: 'Connections that a pool opens at most.',
    labelNames: ['pool'],
    registers,
    collect() {
      for (const [pool, { max }] of readLoad().pools) this.set({ pool }, max);
    },
  });
  new Gauge({
    name: 'numberkit_database_connections_waiting',
    help: 'Transactions that wait for a connection of the pool.',
    labelNames: ['pool'],
    registers,
    collect() {
      for (const [pool, { waiting }] of readLoad().pools) this.set({ pool }, waiting);
    },
  });
}
