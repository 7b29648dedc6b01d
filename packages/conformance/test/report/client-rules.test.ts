import { describe, expect, test } from 'vitest';
import { createProcessDriver, judgeClient, toReportText } from '../../src/index.js';
import { judgesClients } from '../../src/scenario/scenario.js';
import { createDriver } from '../clients/client.js';
import { suite } from '../phone-numbers.js';

describe('the report on a client', () => {
  test('states rules for clients, and the rule of servers that the stub server played', async () => {
    const only = ['requestPhoneNumber'];
    const report = await judgeClient(createDriver(), { only });
    const titles = report.results.map(({ title }) => title);
    expect(titles.filter((title) => !title.startsWith('A client '))).toEqual([]);
    const scenarios = suite.filter(({ id }) => report.results.some((each) => each.id === id));
    for (const { id, title, subjects } of scenarios.filter((each) => judgesClients(each))) {
      const result = report.results.find((each) => each.id === id);
      expect(result?.played).toBe(subjects === 'clients' ? undefined : title);
      if (subjects !== 'clients') expect(result?.provenance.kind).toBe('decided');
    }
  });

  test('expects timestamps as strings of a program', async () => {
    const program = `require('node:readline').createInterface({ input: process.stdin })
      .on('line', async (line) => {
        const { start, id, call } = JSON.parse(line);
        if (start) globalThis.url = start.baseUrl;
        if (!call) return;
        const { phoneNumberId, ...body } = call.input;
        const response = await fetch(url + '/phone-numbers/' + encodeURIComponent(phoneNumberId), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        const success = await response.json();
        success.PhoneNumber.UpdatedTimestamp = 1774915200.25;
        console.log(JSON.stringify({ id, success }));
      })`;
    const driver = createProcessDriver({ command: process.execPath, args: ['-e', program] });
    const only = ['updatePhoneNumber/changes-the-product-type'];
    const report = await judgeClient(driver, { only });
    expect(report.results[0]?.findings).toContainEqual({
      exchange: 0,
      member: 'PhoneNumber.UpdatedTimestamp',
      expected: 'the text "2026-03-31T00:00:00.250Z" (ISO 8601)',
      actual: '1774915200.25',
    });
  });

  test('does not call a header or a part of the request line a member', async () => {
    const driver = createDriver({
      toRequest: ({ headers, ...request }) => ({
        ...request,
        path: `${request.path}/x`,
        headers: { ...headers, 'content-type': 'text/plain' },
      }),
    });
    const only = ['updatePhoneNumber/unknown-number'];
    const text = toReportText(await judgeClient(driver, { only }));
    expect(text).toContain('        request   path\n');
    expect(text).toContain('        header    content-type\n');
  });

  test('shows the header that names an exception if its body does not', async () => {
    const driver = createDriver();
    const renamed = {
      ...driver,
      start: async (baseUrl: string) => {
        const client = await driver.start(baseUrl);
        return {
          ...client,
          call: async (...given: Parameters<typeof client.call>) => {
            const outcome = await client.call(...given);
            return outcome.kind === 'exception' ? { ...outcome, name: 'NotFound' } : outcome;
          },
        };
      },
    };
    const only = ['updatePhoneNumber/unknown-number'];
    const text = toReportText(await judgeClient(renamed, { only }));
    expect(text).toContain('received  "NotFound"');
    expect(text).toContain('named     X-Amzn-ErrorType: NotFoundException');
  });
});
