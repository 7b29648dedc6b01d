import type { Knex } from 'knex';
import * as initial from './001-initial.js';
import * as registeredNumbers from './002-registered-numbers.js';
import * as tokenAge from './003-token-age.js';
import * as tags from './004-tags.js';
import * as numberSettings from './005-number-settings.js';
import * as optOutListTimes from './006-opt-out-list-times.js';
import * as protectConfigurationSettings from './007-protect-configuration-settings.js';
import * as pageIndexes from './008-page-indexes.js';

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
  { name: '004-tags', up: tags.up },
  { name: '005-number-settings', up: numberSettings.up },
  { name: '006-opt-out-list-times', up: optOutListTimes.up },
  { name: '007-protect-configuration-settings', up: protectConfigurationSettings.up },
  { name: '008-page-indexes', up: pageIndexes.up, keepsRows: true },
];
