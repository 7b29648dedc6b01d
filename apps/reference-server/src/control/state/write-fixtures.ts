import { toWireOutput } from '@numberkit/contract';
import type { schemas } from '@numberkit/contract/control';
import { control } from '../../contracts.js';
import type { Fixtures } from '../../fixtures/fixtures.js';
import { defaultOptOutList } from '../../storage/opt-out-lists.js';
import type { Scope } from '../../storage/scope.js';
import { type StatePart, stateKinds } from './read-state.js';
import { AccountWriter } from './write-state.js';

type Lists = Required<Omit<Fixtures, 'accountId' | 'region'>>;

/** The JSON text of the `Fixtures` of one account and region, made of the parts of its state. */
export async function* toFixturesText(
  scope: Scope,
  parts: AsyncIterable<StatePart>,
): AsyncGenerator<string> {
  const writer = new AccountWriter(scope, listNames);
  let text = writer.begin();
  for await (const { accounts } of parts) {
    for (const account of accounts) {
      const fixtures = { ...scope, ...toFixtureLists(account) };
      text += writer.write(toWireOutput(control.operations.getFixtures, fixtures));
    }
    yield text;
    text = '';
  }
  yield text + writer.end();
}

const listNames: readonly (keyof Lists)[] = stateKinds.filter((kind) => kind !== 'clientTokens');

/** The members of an account that fixtures have; those that the service derives are left out. */
function toFixtureLists(account: schemas.AccountState): Lists {
  const { protectConfigurations, optOutLists, pools, registrations } = account;
  return {
    protectConfigurations,
    // Every account has the list; fixtures name it to give it tags.
    optOutLists: optOutLists.filter(
      ({ OptOutListName, Tags }) => OptOutListName !== defaultOptOutList || Tags !== undefined,
    ),
    pools,
    registrations,
    // A leased number's status follows from its creation and its registration.
    phoneNumbers: account.phoneNumbers.map(({ PhoneNumberArn: _, Status: __, ...kept }) => kept),
    ruleSetNumberOverrides: account.ruleSetNumberOverrides.map(
      ({ ProtectConfigurationArn: _, expired: __, ...kept }) => kept,
    ),
    countryRules: account.countryRules,
    chimePhoneNumbers: account.chimePhoneNumbers.map(toFixturePhoneNumber),
  };
}

// The contract requires no member of a number in the inventory, but this server stores them all.
function toFixturePhoneNumber({
  PhoneNumberId: _,
  ...kept
}: schemas.AccountState['chimePhoneNumbers'][number]): schemas.FixturePhoneNumber {
  const { E164PhoneNumber, Country, Type, ProductType, Status } = kept;
  if (
    E164PhoneNumber === undefined ||
    Country === undefined ||
    Type === undefined ||
    ProductType === undefined ||
    Status === undefined
  ) {
    throw new Error('A number of the inventory is not whole.');
  }
  return { ...kept, E164PhoneNumber, Country, Type, ProductType, Status };
}
