import type { schemas } from '@numberkit/contract/phone-numbers';
import type { OptOutList } from '../../storage/opt-out-lists.js';
import type { Scope } from '../../storage/scope.js';
import { toArn } from './resource-names.js';

/** An opt-out list as responses show it. */
export function toOptOutListBody(list: OptOutList, scope: Scope): schemas.OptOutListInformation {
  const { OptOutListName, CreatedTimestamp } = list;
  const OptOutListArn = toArn(scope, 'opt-out-list', OptOutListName);
  return { OptOutListArn, OptOutListName, CreatedTimestamp };
}
