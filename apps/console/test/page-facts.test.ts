import { phoneNumbers } from '@numberkit/contract/phone-numbers';
import { expect, test } from 'vitest';
import { facts, findOperation, listExceptions, operations } from '../src/contract/facts.ts';

test('the page has every operation of the contract, and every exception of its handler', () => {
  expect(operations.map((one) => one.operationId)).toEqual(Object.keys(phoneNumbers.operations));
  for (const [name, { exceptions }] of Object.entries(phoneNumbers.operations)) {
    const raised = Object.entries(exceptions).filter(([, { raisedBy }]) => raisedBy === 'handler');
    expect(listExceptions(findOperation(name)).map((one) => [one.name, one.status])).toEqual(
      raised.map(([exception, { status }]) => [exception, status]),
    );
  }
});

test('the page has the members of an exception that a tester can set, with their values', () => {
  const conflict = listExceptions(findOperation('requestPhoneNumber')).find(
    ({ name }) => name === 'ConflictException',
  );
  const members = conflict?.members.map(({ name }) => name);
  expect(members).toEqual(['Message', 'Reason', 'ResourceType', 'ResourceId']);
  expect(conflict?.members[1]?.values).toContain('MESSAGE_TYPE_MISMATCH');
  expect(conflict?.members[0]?.values).toEqual([]);
});

test('exceptions of one name and different members stay apart', () => {
  const [sms, chime] = ['requestPhoneNumber', 'updatePhoneNumber'].map((name) =>
    listExceptions(findOperation(name)).find((one) => one.name === 'ConflictException'),
  );
  expect(sms).toBeDefined();
  expect(chime).toBeDefined();
  expect(sms?.members).not.toEqual(chime?.members);
});

test('the page knows the sensitive members of a resource', () => {
  expect(facts.sensitive['chimePhoneNumber']).toEqual(
    expect.arrayContaining([['E164PhoneNumber'], ['CallingName']]),
  );
});
