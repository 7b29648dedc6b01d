import { describe, expect, test } from 'vitest';
import { openSharedServers, type SharedServers } from '../../support/open-shared-servers.js';
import { runOnPostgres } from '../../support/open-test-database.js';
import { requestNumber, send } from '../../support/send.js';

describe('a rate of all processes together', () => {
  const rename = (servers: SharedServers) =>
    Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        send('POST', `${servers.at(index).url}/phone-numbers/%2B12065550100`, {
          ProductType: 'fax',
        }),
      ),
    );
  const passedOf = (responses: readonly { readonly status: number }[]) =>
    responses.filter(({ status }) => status !== 429);

  test('lets the requests of a second through, of thirty at once', async () => {
    await using limited = await openSharedServers({ NUMBERKIT_RATE_LIMIT: '5' });
    // A bucket that gains nothing while the test runs: it was filled in the future.
    await runOnPostgres(
      limited.database,
      `INSERT INTO numberkit_control_rates (name, tokens, filled_at)
      VALUES ('111122223333 updatePhoneNumber us-east-1', 5, 4e12)`,
    );
    const responses = await rename(limited);
    expect(passedOf(responses)).toHaveLength(5);
    const refused = responses.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('begins with a full bucket, and counts operations apart', async () => {
    await using limited = await openSharedServers({ NUMBERKIT_RATE_LIMIT: '0.001' });
    const [names, requests] = await Promise.all([
      rename(limited),
      Promise.all(Array.from({ length: 30 }, (_, index) => requestNumber(limited.at(index).url))),
    ]);
    expect(passedOf(names)).toHaveLength(1);
    expect(passedOf(requests)).toHaveLength(1);
  });
});
