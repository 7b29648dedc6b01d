import { type ExpectedMembers, isMembers, type Matcher } from '../../matching/matcher.js';
import { absent, either, fromResponseOf } from '../../matching/matchers.js';
import type { Exchange, Output, schemas } from '../contract.js';
import { createList, deleteList, nameOf } from '../lists.js';
import { idOf, lease, release, unchangedNumberOf } from '../numbers.js';

export const operation = 'describePhoneNumbers';

export type Item = ExpectedMembers<Output<typeof operation>['PhoneNumbers'][number]>;

/** A number that an earlier exchange has leased and nothing has changed, in the list. */
export function itemOf(exchange: string): Item {
  return { ...unchangedNumberOf(exchange), Status: either('PENDING', 'ACTIVE') };
}

/** The number with this id. */
export function numberIn(exchange: string): Item {
  return { PhoneNumberId: idOf(exchange) };
}

/** Lists numbers. */
export function listing(
  input: Exchange<typeof operation>['input'],
  PhoneNumbers: Matcher | readonly Item[],
  NextToken: Matcher = absent,
): Exchange<typeof operation> {
  return { operation, input, expect: { output: { PhoneNumbers, NextToken } } };
}

/** A filter as scenarios give it. */
export interface Filter {
  readonly Name: schemas.PhoneNumberFilter['Name'];
  readonly Values: readonly (string | Matcher)[];
}

/** One filter. */
export function filter(
  Name: Filter['Name'],
  ...Values: readonly [string | Matcher, ...(string | Matcher)[]]
): Filter {
  return { Name, Values };
}

/** A list that only the numbers of one scenario have, by which a filter finds them among those of the account. */
export const ownList: Exchange<'createOptOutList'> = createList('list');

/** The filter that finds the numbers of the scenario. */
export const ofScenario: Filter = filter('opt-out-list-name', nameOf('list'));

/** Leases of numbers that have the scenario's own list. */
export function leasesOf(...names: readonly string[]): Exchange<'requestPhoneNumber'>[] {
  return names.map((name) => lease(name, { OptOutListName: nameOf('list') }));
}

/** Releases such numbers, and deletes their list. */
export function cleanUp(
  ...names: readonly string[]
): (Exchange<'releasePhoneNumber'> | Exchange<'deleteOptOutList'>)[] {
  return [...names.map(release), deleteList('list')];
}

/** The id of the number at a place of the list in an earlier exchange's response. */
export function idAt(exchange: string, at: number): Matcher {
  return fromResponseOf(exchange, 'PhoneNumbers', `the id of number ${at + 1}`, (list) => {
    const number: unknown = Array.isArray(list) ? list[at] : undefined;
    return isMembers(number) ? number['PhoneNumberId'] : undefined;
  });
}

/** The number with that id. */
export function itemAt(exchange: string, at: number): Item {
  return { PhoneNumberId: idAt(exchange, at) };
}
