import { useTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import { describe, expect, test } from 'vitest';
import { readFixtures } from '../../src/fixtures/fixtures.js';
import { readCredentials } from '../../src/identity/read-credentials.js';
import { rejectionOf } from '../support/rejection.js';

const folder = useTemporaryFolder();

const laughs = Array.from({ length: 12 }, (_, index) => {
  const items = index === 0 ? '"ha"' : `*a${index - 1}, `.repeat(10).slice(0, -2);
  return `a${index}: &a${index} [${items}]`;
}).join('\n');
const rightCredential =
  '{accessKeyId: AKID, secretAccessKey: topSecret, accountId: "111122223333"}';

const hostile: [string, string][] = [
  ['a billion laughs', laughs],
  ['an alias of itself', 'pools: &a [*a]'],
  ['an alias of the list around it', 'credentials: &a [{accessKeyId: *a}]'],
  ['an alias without an anchor', 'pools: *nothing'],
  ['a merge key', `base: &base ${rightCredential}\ncredentials: [{<<: *base}]`],
  ['a tag of another language', 'pools: !!js/function "function () { return 1 }"'],
  ['a tag of its own', 'credentials: !secret [1]'],
  ['a tag of Python', 'pools: !!python/object/apply:os.system ["true"]'],
  ['__proto__ as a member', '__proto__: {accountId: "111122223333", region: us-east-1}'],
  ['constructor as a member', 'constructor: {prototype: {polluted: true}}'],
  ['lists 20,000 deep', `pools: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['objects 20,000 deep', `pools: ${'{a: '.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ['two documents', '--- {}\n--- {}'],
  ['a member twice', 'accountId: "111122223333"\naccountId: "444455556666"'],
  ['half of a surrogate pair', 'accountId: "\\ud800"'],
  ['a binary tag', 'accountId: !!binary AAAA'],
  ['nothing', ''],
];

const readers: [string, (file: string) => Promise<unknown>, string][] = [
  ['fixtures', readFixtures, 'InvalidFixturesError'],
  ['credentials', readCredentials, 'InvalidCredentialsError'],
];

describe.each(readers)('a file of %s', (_kind, read, name) => {
  test.each(hostile)('with %s is refused in one sentence', async (_what, text) => {
    const file = await folder.write('hostile.yaml', text);
    const error = await rejectionOf(read(file));
    expect(error).toMatchObject({ name });
    const message = error instanceof Error ? error.message : '';
    expect(message).toContain(file);
    expect(message.length).toBeLessThan(1000);
    expect(message).not.toMatch(/topSecret|\n|Maximum call stack|RangeError/);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('a tag before a valid value', () => {
  const account = '"111122223333"';
  const right: [string, (file: string) => Promise<unknown>, (tag: string) => string][] = [
    ['fixtures', readFixtures, (tag) => `accountId: ${tag} ${account}\nregion: us-east-1\n`],
    ['credentials', readCredentials, (tag) => `credentials: ${tag} [${rightCredential}]\n`],
  ];

  test.each(right)(
    'is refused in %s, which are accepted without it',
    async (_kind, read, toText) => {
      const plain = await folder.write('plain.yaml', toText(''));
      await expect(read(plain)).resolves.toBeDefined();
      const tagged = await folder.write('tagged.yaml', toText('!own'));
      expect(String(await rejectionOf(read(tagged)))).toMatch(
        /line 1, column \d+ \(tag resolve failed\)/,
      );
    },
  );
});
