import { describe, expect, test } from 'vitest';
import { judgeServer, standardFixtures, toReportText } from '../src/index.js';
import { judgesServers } from '../src/scenario/scenario.js';
import { awsMutants } from './mutants/aws.js';
import { byName, expectFound } from './mutants/expect-found.js';
import { suite } from './phone-numbers.js';
import { handleAwsRequest } from './servers/handle-aws-request.js';
import { startServer } from './servers/start-server.js';

const protocol = 'aws';

describe('a server that speaks AWS’s protocols', () => {
  test('passes every case if it is correct', async () => {
    await using server = await startServer({}, handleAwsRequest);
    const { baseUrl, pause } = server;
    const report = await judgeServer({ baseUrl, pause, protocol });
    expect(report.outcome, toReportText(report)).toBe('passed');
    expect(report.subject).toEqual({ kind: 'server', name: baseUrl, protocol });
  });

  test('gets no case that only the contract’s own form can carry', () => {
    const played = suite.filter((each) => judgesServers(each, protocol)).map(({ id }) => id);
    expect(played).not.toContain('requestPhoneNumber/schema/body/additionalProperties/beyond');
    expect(played).toContain('requestPhoneNumber/aws-unknown-member');
  });

  test('gets signatures with the given credentials and region', async () => {
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
    // A region that is undefined is that of the fixtures, as one that is left out.
    const unset = { ...aws, region: undefined };
    await judgeServer({ baseUrl: server.baseUrl, protocol, aws: unset, fixtures, only });
    expect(seen.at(-1)).toContain('/eu-west-1/');
  });

  test.each(byName(awsMutants))(
    'and %s fails the cases that must find it',
    async (_, { hooks, foundBy }) => {
      await using server = await startServer(hooks(), handleAwsRequest);
      const report = await judgeServer({ baseUrl: server.baseUrl, protocol, only: foundBy });
      expectFound(report, foundBy);
    },
  );
});
