import { describe, expect, test } from 'vitest';
import { type Demand, simulate } from '../src/scale/model.js';
import { countDatabases } from '../src/scale/needs.js';

/** A call of which only one part costs something. */
const nothing: Demand = {
  client: 0,
  server: 0,
  serverBatch: 0,
  database: 0,
  databaseBatch: 0,
  flush: 0,
  hasHotRow: false,
  maxBatch: 100,
};

describe('the model of a server is right where the answer is known without it:', () => {
  test('a single caller waits for each part in turn', () => {
    const demand = { ...nothing, client: 100, server: 200, serverBatch: 300, database: 400 };
    const whole = { ...demand, databaseBatch: 500, flush: 1000 };
    const { rate, p50, batchUnits } = simulate(whole, { processes: 1, connections: 1 });
    expect(p50).toBeCloseTo(2.5, 3);
    expect(rate).toBeCloseTo(400, 1);
    expect(batchUnits).toBe(1);
  });

  test('a process whose calls cost CPU alone takes as many as its core does', () => {
    const system = { processes: 3, connections: 60 };
    const { rate, serverUse } = simulate({ ...nothing, server: 250 }, system);
    expect(rate / 12_000).toBeCloseTo(1, 2);
    expect(serverUse).toBeCloseTo(1, 2);
  });

  test('cores that all parts share are shared evenly', () => {
    const demand = { ...nothing, client: 250, server: 250 };
    const { rate } = simulate(demand, { processes: 4, connections: 80, sharedCores: 2 });
    expect(rate / 4000).toBeCloseTo(1, 1);
  });

  test('batches that wait for the disk hold half of the callers each, and no more than fit', () => {
    const demand = { ...nothing, server: 1, flush: 10_000 };
    const some = simulate(demand, { processes: 1, connections: 40 });
    expect(some.batchUnits).toBeCloseTo(20, 0);
    const many = simulate(demand, { processes: 1, connections: 2000 });
    expect(many.batchUnits).toBeCloseTo(100, 0);
    expect(many.rate / 10_000).toBeCloseTo(1, 1);
  });

  test('a row that all calls change lets one batch of all processes commit at a time', () => {
    const demand = { ...nothing, server: 1, flush: 1000 };
    const system = { processes: 8, connections: 8 };
    expect(simulate(demand, system).rate / 8000).toBeCloseTo(1, 1);
    const hot = simulate({ ...demand, hasHotRow: true }, system);
    expect(hot.rate / 1000).toBeCloseTo(1, 1);
    expect(hot.hotRowUse).toBeCloseTo(1, 2);
  });

  test('a database whose cores are all busy holds up the processes', () => {
    const demand = { ...nothing, database: 500 };
    const system = { processes: 8, connections: 400, databaseCores: 2 };
    const { rate, databaseUse } = simulate(demand, system);
    expect(rate / 4000).toBeCloseTo(1, 1);
    expect(databaseUse).toBeCloseTo(1, 1);
  });
});

test('the limit that is exceeded most says how many databases a rate needs', () => {
  const needs = {
    ofProcess: 1000,
    ofHotRow: Number.POSITIVE_INFINITY,
    databaseCores: 0.001,
    logBytes: 2000,
    storedBytes: 0,
  };
  expect(countDatabases(needs, 900)).toEqual({ databases: 1, limit: 'none' });
  expect(countDatabases(needs, 9000)).toEqual({ databases: 1, limit: 'a process’s core' });
  expect(countDatabases(needs, 900_000)).toEqual({ databases: 29, limit: 'a database’s cores' });
  expect(countDatabases({ ...needs, logBytes: 1e6 }, 900)).toEqual({
    databases: 5,
    limit: 'a database’s disk',
  });
  expect(countDatabases({ ...needs, ofHotRow: 100 }, 900)).toEqual({
    databases: 9,
    limit: 'a row that all calls of a database change',
  });
});
