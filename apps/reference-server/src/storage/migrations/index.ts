import type { Knex } from 'knex';
import * as initial from './001-initial.js';
import * as registeredNumbers from './002-registered-numbers.js';
import * as tokenAge from './003-token-age.js';

/** A change of the schema. Only a backup undoes it. */
export interface Migration {
  readonly name: string;
  readonly up: (db: Knex) => Promise<void>;
  /** Whether it changes no rows, so that an export of the schema before it can be imported. */
  readonly keepsRows?: boolean;
}

/** In the order in which they run. */
export const migrations: readonly Migration[] = [
  { name: '001-initial', up: initial.up },
  { name: '002-registered-numbers', up: registeredNumbers.up },
  { name: '003-token-age', up: tokenAge.up, keepsRows: true },
];
