import { describe, expect, test } from 'vitest';
import { judgeServer, toReportText } from '../../src/index.js';
import { startServer } from '../servers/start-server.js';

describe('a report', () => {
  test('has no values of sensitive members, in whichever message or finding they stand', async () => {
    await using server = await startServer({
      response: (response) => ({ ...response, body: { ...response.body, PhoneNumber: undefined } }),
    });
    const only = ['updatePhoneNumber/changes-the-product-type'];
    const report = await judgeServer({ baseUrl: server.baseUrl, only });
    expect(report.outcome).toBe('failed');
    const text = JSON.stringify(report.results);
    expect(text).toContain('/phone-numbers/***');
    expect(text).not.toContain('2065550100');
    expect(toReportText(report)).not.toContain('2065550100');
  });

  test('shows the members beside them', async () => {
    await using server = await startServer();
    const only = ['updatePhoneNumber/changes-the-product-type'];
    const { results } = await judgeServer({ baseUrl: server.baseUrl, pause: server.pause, only });
    const [first] = results[0]?.exchanges ?? [];
    expect(first?.request?.body).toBe('{"ProductType":"VoiceConnector"}');
    expect(JSON.parse(first?.response?.body ?? '')).toMatchObject({
      PhoneNumber: { PhoneNumberId: '***', E164PhoneNumber: '***', ProductType: 'VoiceConnector' },
    });
  });
});
