import { writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { expect, test } from 'vitest';
import { standardFixtures } from '../../src/index.js';
import { openFolder } from './folder.js';
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
  ['are set to nothing', empty, 'AKIDNUMBERKITKIT', 'us-east-1'],
  ['name a key but no session', { ...empty, ...key }, 'AKIDMINE', 'us-east-1'],
  [
    'name a region but no key',
    { ...empty, AWS_REGION: 'eu-west-1' },
    'AKIDNUMBERKITKIT',
    'eu-west-1',
  ],
])(
  "the kit signs as if an empty variable were not set, where AWS's variables %s",
  async (...given) => {
    const [, environment, accessKeyId, region] = given;
    await using folder = await openFolder();
    await writeFile(folder.at('fixtures.json'), JSON.stringify({ ...standardFixtures, region }));
    const options = ['--protocol', 'aws', '--fixtures', folder.at('fixtures.json')];
    const { requests } = await requestsOf(environment, options);
    const signed = requests.map(({ headers }) => headers).find((one) => one.authorization);
    const scope = new RegExp(`Credential=${accessKeyId}/\\d{8}/${region}/`);
    expect(signed?.authorization).toMatch(scope);
    expect(signed).not.toHaveProperty('x-amz-security-token');
  },
);

test('a control key that is set to nothing is not sent', async () => {
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

test('the region of fixtures is the one that requests are signed for', async () => {
  await using folder = await openFolder();
  await writeFile(folder.at('fixtures.json'), JSON.stringify({ region: 'eu-central-1' }));
  const options = ['--protocol', 'aws', '--fixtures', folder.at('fixtures.json')];
  const { requests } = await requestsOf(empty, options);
  expect(requests.at(-1)?.headers.authorization).toMatch(/\/eu-central-1\//);
});

interface Sent {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** Every request that the kit sends, run in an environment. */
async function requestsOf(
  environment: Readonly<Record<string, string>>,
  options: readonly string[],
): Promise<{ readonly requests: readonly Sent[]; readonly ended: Ended }> {
  const received: Sent[] = [];
  const server = createServer((request, response) => {
    received.push({ url: request.url ?? '', headers: request.headers });
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const only = ['--only', 'updatePhoneNumber/unknown-number', 'updatePhoneNumber/control'];
  const words = ['server', '--base-url', `http://127.0.0.1:${port}`, ...options, ...only];
  const ended = await runCommandIn(environment, ...words);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return { requests: received, ended };
}
