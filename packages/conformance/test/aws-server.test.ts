import { describe, expect, test } from 'vitest';
import { judgeServer, standardFixtures, suite, toReportText } from '../src/index.js';
import { judgesServers } from '../src/scenario/scenario.js';
import { awsMutants } from './mutants/aws.js';
import { handleAwsRequest } from './servers/handle-aws-request.js';
import { startServer } from './servers/start-server.js';

const protocol = 'aws';

describe('a server that speaks AWS’s protocols', () => {
  test('passes every scenario where it is correct', async () => {
    await using server = await startServer({}, handleAwsRequest);
    const { baseUrl, state } = server;
    const pause = async (time: number) => state.advance(time);
    const report = await judgeServer({ baseUrl, pause, protocol });
    expect(report.outcome, toReportText(report)).toBe('passed');
    expect(report.subject).toEqual({ kind: 'server', name: baseUrl, protocol });
  });

  test('is asked nothing that only the contract’s own form has', () => {
    const played = suite.filter((each) => judgesServers(each, protocol)).map(({ id }) => id);
    expect(played).not.toContain('requestPhoneNumber/schema/body/additionalProperties/beyond');
    expect(played).toContain('requestPhoneNumber/aws-unknown-member');
  });

  test('is sent signatures of the credentials that the kit is given', async () => {
    const seen: string[] = [];
    await using server = await startServer(
      {
        request: (request) => {
          seen.push(request.headers['authorization'] ?? '');
          return request;
        },
      },
      handleAwsRequest,
    );
    const aws = {
      credentials: { accessKeyId: 'AKIDTEST', secretAccessKey: 'secret' },
      region: 'eu-west-1',
    };
    const only = ['updatePhoneNumber/unknown-number'];
    const fixtures = { ...standardFixtures, region: aws.region };
    await judgeServer({ baseUrl: server.baseUrl, protocol, aws, fixtures, only });
    expect(seen.at(-1)).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDTEST\/\d{8}\/eu-west-1\/chime\/aws4_request, /,
    );
  });

  test.each(awsMutants)('and $name is found', async ({ hooks, foundBy }) => {
    await using server = await startServer(hooks(), handleAwsRequest);
    const report = await judgeServer({ baseUrl: server.baseUrl, protocol, only: foundBy });
    const verdicts = report.results.map(({ id, verdict }) => `${id} ${verdict}`);
    expect(verdicts.toSorted(), toReportText(report)).toEqual(
      foundBy.map((id) => `${id} fail`).toSorted(),
    );
  });
});
