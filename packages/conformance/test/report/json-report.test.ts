import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { judgeClient, toJsonReport } from '../../src/index.js';
import { createDriver } from '../clients/client.js';
import { bodyLimit } from '../phone-numbers.js';
import { createFailedReport } from './reports.js';

const schema = JSON.parse(
  readFileSync(new URL('../../report.schema.json', import.meta.url), 'utf8'),
);

describe('the JSON of a report', () => {
  test('matches the published schema, for a server and for a client', async () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    const reports = [
      await createFailedReport(),
      await judgeClient(createDriver(), { only: ['updatePhoneNumber'] }),
    ];
    for (const report of reports) {
      validate(JSON.parse(JSON.stringify(toJsonReport(report))));
      expect(validate.errors).toBe(null);
    }
  });

  test('contains the exchanges of every case, and when it ran', async () => {
    const json = toJsonReport(await createFailedReport(['requestPhoneNumber/unknown-pool']));
    expect(json).toMatchObject({
      version: 1,
      outcome: 'failed',
      startedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      operations: [{ id: 'requestPhoneNumber' }],
      results: [
        {
          id: 'requestPhoneNumber/unknown-pool',
          exception: 'ResourceNotFoundException',
          duration: expect.any(Number),
          exchanges: [
            {
              request: { method: 'POST', target: '/v2/phone-numbers' },
              response: { status: 404, headers: { 'content-type': 'application/json' } },
            },
          ],
        },
      ],
    });
  });

  test('leaves out the middle of the largest body', async () => {
    const id = 'updatePhoneNumber/body-at-the-limit';
    const json = toJsonReport(await createFailedReport([id]));
    const request = json.results[0]?.exchanges[0]?.request;
    expect(request?.bodyLength).toBe(bodyLimit);
    expect(request?.body?.length).toBeLessThan(40_000);
    expect(request?.body).toMatch(/^ +… \(\d+ characters left out\) … +\{.*\}$/);
  });

  test('does not contain a session token', async () => {
    const report = await createFailedReport(['requestPhoneNumber/unknown-pool']);
    const results = report.results.map((result) => ({
      ...result,
      exchanges: result.exchanges.map(({ request, ...rest }) => ({
        ...rest,
        ...(request && {
          request: { ...request, headers: { 'X-Amz-Security-Token': 'of a session' } },
        }),
      })),
    }));
    expect(JSON.stringify(toJsonReport({ ...report, results }))).not.toContain('of a session');
  });
});
