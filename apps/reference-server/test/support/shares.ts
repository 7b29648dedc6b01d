import { findProgram } from '@numberkit/test-support';
import { expect, inject, test } from 'vitest';
import type { Servers } from './start-servers.js';

/** Adds the test, after the others of a file, that the balancer gave each process its share of their requests. */
export function testShares(toServers: () => Servers): void {
  if (inject('postgres') === '') return;
  test.skipIf(findProgram('nginx') === undefined)(
    'the requests of these tests came through one balancer, evenly to three processes',
    () => {
      const { urls, processes } = toServers();
      expect(urls).toHaveLength(1);
      const counts = processes.map(({ output }) => output().match(/"requestId"/g)?.length ?? 0);
      const sum = counts.reduce((before, count) => before + count, 0);
      expect(sum).toBeGreaterThan(100);
      expect(counts).toHaveLength(3);
      for (const count of counts) expect(count).toBeGreaterThan(sum / 4);
    },
  );
}
