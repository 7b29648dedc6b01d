import { writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { listen } from '@numberkit/test-support';
import { openTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import { expect, test } from 'vitest';
import { standardFixtures } from '../../src/index.js';
import { type Ended, runCommandIn } from './run-command.js';

const empty = {
  AWS_REGION: '',
  AWS_ACCESS_KEY_ID: '',
  AWS_SECRET_ACCESS_KEY: '',
  AWS_SESSION_TOKEN: '',
  NUMBERKIT_OTHER_ACCESS_KEY_ID: '',
  NUMBERKIT_OTHER_SECRET_ACCESS_KEY: '',
  NUMBERKIT_CONTROL_KEY: '',
};
const key = { AWS_ACCESS_KEY_ID: 'AKIDMINE', AWS_SECRET_ACCESS_KEY: 'mine' };

test.each([
  ['are empty', empty, 'AKIDNUMBERKITKIT', 'us-east-1'],
  ['name a key but no session', { ...empty, ...key }, 'AKIDMINE', 'us-east-1'],
  [
    'name a region but no key',
    { ...empty, AWS_REGION: 'eu-west-1' },
    'AKIDNUMBERKITKIT',
    'eu-west-1',
  ],
])(
  "the suite treats an empty variable as absent and signs if AWS's variables %s",
  async (...given) => {
    const [, environment, accessKeyId, region] = given;
    await using folder = await openTemporaryFolder();
    await writeFile(folder.at('fixtures.json'), JSON.stringify({ ...standardFixtures, region }));
    const options = ['--protocol', 'aws', '--fixtures', folder.at('fixtures.json')];
    const { requests } = await requestsOf(environment, options);
    const signed = requests.map(({ headers }) => headers).find((one) => one.authorization);
    const scope = new RegExp(`Credential=${accessKeyId}/\\d{8}/${region}/`);
    expect(signed?.authorization).toMatch(scope);
    expect(signed).not.toHaveProperty('x-amz-security-token');
  },
);

test('an empty control key is not sent', async () => {
  const { requests } = await requestsOf(empty, ['--control']);
  const control = requests.filter(({ url }) => url.startsWith('/_numberkit/'));
  expect(control).not.toEqual([]);
  for (const { headers } of control) expect(headers).not.toHaveProperty('authorization');
});

test.each([
  ['AWS_REGION', { ...empty, AWS_REGION: 'eu-west-1' }, []],
  ['--region', empty, ['--region', 'eu-west-1']],
])(
  'another region than that of the fixtures, by %s, is refused in one sentence before anything is sent',
  async (...given) => {
    const [, environment, options] = given;
    const { requests, ended } = await requestsOf(environment, ['--protocol', 'aws', ...options]);
    expect(requests).toEqual([]);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toBe(
      'error: the fixtures are in the region us-east-1, and requests would be signed for eu-west-1 (--region or AWS_REGION), where the server holds none of them: sign for us-east-1, or give fixtures whose region is eu-west-1\n',
    );
  },
);

test('the region of the fixtures must be that of the signatures', async () => {
  await using folder = await openTemporaryFolder();
  await writeFile(folder.at('fixtures.json'), JSON.stringify({ region: 'eu-central-1' }));
  const options = ['--protocol', 'aws', '--fixtures', folder.at('fixtures.json')];
  const { requests } = await requestsOf(empty, options);
  expect(requests.at(-1)?.headers.authorization).toMatch(/\/eu-central-1\//);
});

interface Sent {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** Every request of a run in an environment. */
async function requestsOf(
  environment: Readonly<Record<string, string>>,
  options: readonly string[],
): Promise<{ readonly requests: readonly Sent[]; readonly ended: Ended }> {
  const received: Sent[] = [];
  const server = createServer((request, response) => {
    received.push({ url: request.url ?? '', headers: request.headers });
    response.end('{}');
  });
  await using listening = await listen(server);
  const only = ['--only', 'updatePhoneNumber/unknown-number', 'updatePhoneNumber/control'];
  const words = ['server', '--base-url', listening.url, ...options, ...only];
  const ended = await runCommandIn(environment, ...words);
  return { requests: received, ended };
}
