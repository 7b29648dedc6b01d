import * as initial from './001-initial.js';
import * as registeredNumbers from './002-registered-numbers.js';
import * as tokenAge from './003-token-age.js';
import * as tags from './004-tags.js';
import * as numberSettings from './005-number-settings.js';
import * as optOutListTimes from './006-opt-out-list-times.js';
import * as protectConfigurationSettings from './007-protect-configuration-settings.js';
import * as pageIndexes from './008-page-indexes.js';
import * as releasedNumbers from './009-released-numbers.js';
import * as upcomingChanges from './010-upcoming-changes.js';
import * as byteOrder from './011-byte-order.js';
import * as sharedControl from './012-shared-control.js';
import * as processes from './013-processes.js';
import * as loggedRates from './014-logged-rates.js';
import type { Migration } from './migration.js';

export type { Migration } from './migration.js';

/** In the order in which they run. */
export const migrations: readonly Migration[] = [
  { name: '001-initial', ...initial },
  { name: '002-registered-numbers', ...registeredNumbers },
  { name: '003-token-age', ...tokenAge },
  { name: '004-tags', compatibleFrom: '004-tags', ...tags },
  { name: '005-number-settings', ...numberSettings },
  { name: '006-opt-out-list-times', ...optOutListTimes },
  { name: '007-protect-configuration-settings', ...protectConfigurationSettings },
  { name: '008-page-indexes', ...pageIndexes },
  { name: '009-released-numbers', ...releasedNumbers },
  { name: '010-upcoming-changes', ...upcomingChanges },
  { name: '011-byte-order', ...byteOrder },
  { name: '012-shared-control', ...sharedControl },
  { name: '013-processes', ...processes },
  { name: '014-logged-rates', ...loggedRates },
];
