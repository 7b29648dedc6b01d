import { join } from 'node:path';
import { useTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import { expect, test } from 'vitest';
import { readFixtures } from '../../src/fixtures/fixtures.js';
import { InvalidCredentialsError, readCredentials } from '../../src/identity/read-credentials.js';
import { rejectionOf } from '../support/rejection.js';

const folder = useTemporaryFolder();

const withSecret = (secret: string) => `credentials:
  - accessKeyId: AKID
    secretAccessKey: ${secret}
    accountId: "111122223333"
`;
const oneLine =
  '{"credentials":[{"accessKeyId":"AKID","secretAccessKey":"topSecret/Value1",,"accountId":"111122223333"}]}';

test.each([
  ['a quote that is not closed', withSecret('"topSecret/Value1')],
  ['a secret that begins with @', withSecret('@topSecret/Value1')],
  ['a secret with a colon and a blank', withSecret('topSecret: Value1')],
  ['a line without a colon', withSecret('x\n    topSecret/Value1')],
  ['an unknown tag', withSecret('!x topSecret/Value1')],
  ['a tag that is part of the secret', withSecret('!topSecret/Value1 x')],
  ['a function', withSecret('!!js/function "topSecret/Value1"')],
  ['a secret that begins with *', withSecret('*topSecretValue1')],
  ['a wrong escape', withSecret('"\\topSecret\\Value1"')],
  ['a secret in place of a member', withSecret('x\n    topSecret/Value1: x')],
  ['a list for a member', withSecret('x\n    ? [topSecret/Value1]\n    : x')],
  ['a secret that is a map', withSecret('{ topSecret/Value1 }')],
  ['JSON in one line with a comma too many', oneLine],
])('a credentials file with %s is refused without quoting the secret', async (_what, text) => {
  const file = await folder.write('credentials.yaml', text);
  const error = await rejectionOf(readCredentials(file));
  expect(error).toBeInstanceOf(InvalidCredentialsError);
  expect(String(error)).toContain(file);
  expect(String(error)).not.toMatch(/topSecret|Value1/);
  expect(String(error)).not.toContain('\n');
});

test('a YAML error in a credentials file is reported with its line and column', async () => {
  const first = await folder.write('first.yaml', withSecret('"topSecret/Value1'));
  expect(String(await rejectionOf(readCredentials(first)))).toContain('line 3, column 39');
  const second = await folder.write('second.yaml', withSecret('@topSecret/Value1'));
  expect(String(await rejectionOf(readCredentials(second)))).toContain('line 3, column 22');
});

test('a secret that needs no quotes is read as it is written', async () => {
  const file = await folder.write('credentials.yaml', withSecret('topSecret/Value1'));
  expect(await readCredentials(file)).toMatchObject([{ secretAccessKey: 'topSecret/Value1' }]);
});

test.each([
  ['a quote that is not closed', 'chimePhoneNumbers: "+12065550100'],
  ['an unknown tag', 'chimePhoneNumbers: !x "+12065550100"'],
  ['an alias without an anchor', 'chimePhoneNumbers: *+12065550100'],
])('fixtures with %s are refused without quoting them', async (_what, text) => {
  const file = await folder.write('fixtures.yaml', `accountId: "111122223333"\n${text}\n`);
  const error = await rejectionOf(readFixtures(file));
  expect(String(error)).toContain(`The fixtures in ${file} cannot be used: `);
  expect(String(error)).toMatch(/line 2|line 3/);
  expect(String(error)).not.toContain('2065550100');
});

test.each([
  ['fixtures', readFixtures],
  ['credentials', readCredentials],
])('%s that are not there, or a folder, are refused in one sentence', async (what, read) => {
  const missing = join(folder.path, 'none.yaml');
  expect(String(await rejectionOf(read(missing)))).toMatch(
    new RegExp(`: The ${what} in .*none\\.yaml cannot be used: there is no such file\\.$`),
  );
  expect(String(await rejectionOf(read(folder.path)))).toMatch(/cannot be used: it is a folder\.$/);
});
