import { phoneNumbers } from '@numberkit/contract/phone-numbers';
import { expect, test } from 'vitest';
import { runHere } from './support/run-here.js';

/** The words that can stand in the place of the last one. */
async function candidates(...words: string[]): Promise<string[]> {
  const { out } = await runHere(['complete', '--', ...words]);
  return out === '' ? [] : out.split('\n').map((text) => text.split('\t')[0] ?? '');
}

test('the commands complete, and the commands of a command', async () => {
  expect(await candidates('fau')).toEqual(['fault']);
  expect(await candidates('')).toEqual(expect.arrayContaining(['serve', 'journal', 'conformance']));
  expect(await candidates('')).not.toContain('complete');
  expect(await candidates('clock', '')).toEqual(['show', 'advance', 'freeze', 'release']);
  expect(await candidates('help', 'fau')).toEqual(['fault']);
  expect(await candidates('help', 'fault', 'a')).toEqual(['add']);
  expect(await candidates('help', 'fault', 'add', '')).toEqual([]);
});

test('the options of a command complete, those of the suite too', async () => {
  expect(await candidates('fault', 'add', 'requestPhoneNumber', '--re')).toEqual(['--retry-after']);
  expect(await candidates('conformance', 'server', '--base')).toEqual(['--base-url']);
});

test('every operation and every exception of the contract completes', async () => {
  const operations = Object.values(phoneNumbers.operations);
  expect(await candidates('fault', 'add', '')).toEqual(operations.map((one) => one.operationId));
  for (const { operationId, awsOperation = '', exceptions } of operations) {
    expect(await candidates('journal', '--operation', awsOperation)).toContain(awsOperation);
    const words = ['fault', 'add', operationId, '--exception', ''];
    expect(await candidates(...words)).toEqual(Object.keys(exceptions));
  }
});

test('the choices of options and arguments complete, and the kinds of resources', async () => {
  expect(await candidates('journal', '--verdict', 'in')).toEqual(['invalid']);
  expect(await candidates('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  expect(await candidates('state', '--kind', 'phone')).toEqual(['phoneNumbers']);
});

test('where a file can stand, the shell completes it', async () => {
  expect(await candidates('fixtures', 'load', '')).toEqual([':files']);
  expect(await candidates('serve', '--credentials', 'x')).toEqual([':files']);
  expect(await candidates('clock', 'advance', '')).toEqual([]);
});

test('a word after the last argument completes to nothing', async () => {
  expect(await candidates('clock', 'advance', 'PT1H', '')).toEqual([]);
});
