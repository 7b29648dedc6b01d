import { grantOf, inputOf, listIn, outputOf, refuseOf, renameReason } from './of-operation.js';
import { type ServerMutant, without } from './server-mutant.js';

const operation = 'describePhoneNumbers';
const ids = (...names: readonly string[]) => names.map((name) => `${operation}/${name}`);
const member = 'PhoneNumbers';

/** Servers that list the wrong numbers. */
export const numberListMutants: readonly ServerMutant[] = [
  {
    name: 'lists numbers without a list if nothing is asked for',
    foundBy: ids('lists-the-numbers'),
    hooks: outputOf(operation, (body, sent) =>
      Object.keys(sent).length === 0 ? without(body, member) : body,
    ),
  },
  {
    name: 'lists no number',
    foundBy: ids('shows-a-number', 'numbers-by-arn', 'number-named-twice', 'own-numbers'),
    hooks: outputOf(operation, (body) => ({ ...body, [member]: [] })),
  },
  {
    name: 'lists numbers without regard to PhoneNumberIds',
    foundBy: ids('numbers-by-arn', 'filters-and-numbers', 'unknown-number'),
    hooks: inputOf(operation, (body) => without(body, 'PhoneNumberIds')),
  },
  {
    name: 'lists numbers with another time of creation',
    foundBy: ids('shows-a-number'),
    hooks: outputOf(operation, (body) => ({
      ...body,
      [member]: listIn(body, member).map((each) => ({ ...each, CreatedTimestamp: 1 })),
    })),
  },
  {
    name: 'lists the number that was leased last first',
    foundBy: ids('oldest-number-first'),
    hooks: outputOf(operation, (body) => ({
      ...body,
      [member]: listIn(body, member).toReversed(),
    })),
  },
  {
    name: 'lists a number as often as it is named',
    foundBy: ids('number-named-twice'),
    hooks: outputOf(operation, (body, sent) => {
      const named = listIn(sent, 'PhoneNumberIds').length;
      const list = listIn(body, member);
      return { ...body, [member]: named > list.length ? [...list, ...list] : list };
    }),
  },
  {
    name: 'takes an empty list of numbers for no numbers',
    foundBy: ids('empty-lists', 'own-numbers'),
    hooks: outputOf(operation, (body, { PhoneNumberIds: named }) =>
      Array.isArray(named) && named.length === 0 ? { [member]: [] } : body,
    ),
  },
  {
    name: 'takes an empty list of filters for one that nothing meets',
    foundBy: ids('empty-lists'),
    hooks: outputOf(operation, (body, { Filters: given }) =>
      Array.isArray(given) && given.length === 0 ? { [member]: [] } : body,
    ),
  },
  {
    name: 'leaves unknown numbers out',
    foundBy: ids('unknown-number', 'first-unknown-number', 'arn-of-another-account'),
    hooks: grantOf([operation], 'phone-number', { [member]: [] }),
  },
  {
    name: 'names the last unknown number',
    foundBy: ids('first-unknown-number'),
    hooks: inputOf(operation, (body) =>
      'PhoneNumberIds' in body
        ? { ...body, PhoneNumberIds: listIn(body, 'PhoneNumberIds').toReversed() }
        : body,
    ),
  },
  {
    name: 'leaves out an empty list of numbers',
    foundBy: ids('nothing-found', 'shared-numbers'),
    hooks: outputOf(operation, (body) =>
      listIn(body, member).length === 0 ? without(body, member) : body,
    ),
  },
  {
    name: 'lists own numbers as shared ones',
    foundBy: ids('shared-numbers', 'owner-with-numbers'),
    hooks: inputOf(operation, (body) => without(body, 'Owner')),
  },
  {
    name: 'finds no numbers of the owner SELF',
    foundBy: ids('own-numbers'),
    hooks: outputOf(operation, (body, { Owner }) => (Owner === 'SELF' ? { [member]: [] } : body)),
  },
  {
    name: 'refuses an owner beside an empty list of numbers',
    foundBy: ids('own-numbers'),
    hooks: refuseOf(operation, (sent) => 'Owner' in sent && 'PhoneNumberIds' in sent),
  },
  {
    name: 'gives another reason for an owner beside numbers',
    foundBy: ids('owner-with-numbers'),
    hooks: renameReason([operation], 'PARAMETERS_CANNOT_BE_USED_TOGETHER', 'INVALID_PARAMETER'),
  },
];
