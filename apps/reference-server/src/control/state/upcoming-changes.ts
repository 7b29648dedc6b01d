import type { schemas } from '@numberkit/contract/control';
import { readPhoneNumberBodies } from '../../operations/rules/phone-number-body.js';
import { clampMoment, lastMoment } from '../../validation/moments.js';
import type { StateView } from './state-kinds.js';

type Change = schemas.UpcomingChange;

/** Lists changes that the clock will make to resources of an account, of each kind at most `limit`. */
export async function listUpcoming(view: StateView, limit: number): Promise<Change[]> {
  const lists = await Promise.all([
    listActivations(view, limit),
    listReleases(view, limit),
    listCallingNames(view, limit),
    listExpirations(view, limit),
    listForgotten(view, limit),
  ]);
  return lists.flat();
}

/** Numbers that become active; one whose registration is not complete does not by the clock alone. */
async function listActivations(view: StateView, limit: number): Promise<Change[]> {
  const { scope, tables, rules } = view;
  const numbers = await tables.phoneNumbers.listLeasedAfter(before(view, 'activationDelay'), limit);
  const bodies = await readPhoneNumberBodies(view, tables, numbers, lastMoment);
  return bodies
    .filter(({ Status }) => Status === 'ACTIVE')
    .map(({ PhoneNumberId: id, CreatedTimestamp }) => ({
      at: clampMoment(CreatedTimestamp.getTime() + rules.activationDelay),
      change: 'active',
      kind: 'phoneNumbers',
      ...scope,
      id,
    }));
}

async function listReleases(view: StateView, limit: number): Promise<Change[]> {
  const { scope, tables, rules } = view;
  const numbers = await tables.phoneNumbers.listReleasedAfter(before(view, 'releaseDelay'), limit);
  return numbers.flatMap(({ PhoneNumberId: id, releasedAt }) =>
    releasedAt === undefined
      ? []
      : [
          {
            at: clampMoment(releasedAt.getTime() + rules.releaseDelay),
            change: 'gone' as const,
            kind: 'phoneNumbers' as const,
            ...scope,
            id,
          },
        ],
  );
}

async function listCallingNames(view: StateView, limit: number): Promise<Change[]> {
  const { scope, tables, rules } = view;
  const moment = before(view, 'callingNameDelay');
  const numbers = await tables.inventoryPhoneNumbers.listRenamedAfter(moment, limit);
  return numbers.flatMap(({ E164PhoneNumber: id, callingNameRequestedAt: requested }) =>
    requested === undefined
      ? []
      : [
          {
            at: clampMoment(requested.getTime() + rules.callingNameDelay),
            change: 'callingNameComplete' as const,
            kind: 'chimePhoneNumbers' as const,
            ...scope,
            id,
          },
        ],
  );
}

async function listExpirations(
  { scope, tables, now }: StateView,
  limit: number,
): Promise<Change[]> {
  const rules = await tables.ruleSetNumberOverrides.listExpiringAfter(now, limit);
  return rules.flatMap(({ DestinationPhoneNumber: id, ExpirationTimestamp: end }) =>
    end === undefined
      ? []
      : [
          {
            at: clampMoment(end.getTime()),
            change: 'expired' as const,
            kind: 'ruleSetNumberOverrides' as const,
            ...scope,
            id,
          },
        ],
  );
}

async function listForgotten(view: StateView, limit: number): Promise<Change[]> {
  const { scope, tables, rules } = view;
  const moment = before(view, 'clientTokenRetention');
  const uses = await tables.clientTokens.listUsedAfter(moment, limit);
  return uses.map(({ token: id, usedAt }) => ({
    at: clampMoment(usedAt.getTime() + rules.clientTokenRetention),
    change: 'forgotten',
    kind: 'clientTokens',
    ...scope,
    id,
  }));
}

/** The moment before which a change that takes this long has happened already. */
function before(
  { now, rules }: StateView,
  delay: 'activationDelay' | 'callingNameDelay' | 'clientTokenRetention' | 'releaseDelay',
): Date {
  return new Date(now.getTime() - rules[delay]);
}
