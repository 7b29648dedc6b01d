import { toArn } from '../servers/arns.js';
import type { Members } from '../servers/messages.js';
import {
  calls,
  changeBody,
  changeRefusal,
  changeResult,
  changeState,
  failAtOnce,
  grantCalls,
  inputOf,
  mutantOf,
  refuseCalls,
} from './protect-mutant.js';
import { type ServerMutant, toRefusal, without } from './server-mutant.js';

const update = 'updateProtectConfiguration';
const remove = 'deleteProtectConfiguration';
const updateMutant = mutantOf(update);
const deleteMutant = mutantOf(remove);

/** Servers that change the settings of a protect configuration wrongly. */
export const updateProtectMutants: readonly ServerMutant[] = [
  updateMutant(
    'returns a changed protect configuration with the ARN of another one',
    ['returns-the-configuration'],
    changeResult(update, (body) => ({
      ...body,
      ProtectConfigurationArn: toArn('protect-configuration', 'protect-of-nobody'),
    })),
  ),
  updateMutant(
    'returns a protect configuration as it was before the change',
    ['turns-protection-on-and-off'],
    changeResult(update, (body, { DeletionProtectionEnabled: wanted }) =>
      wanted === undefined ? body : { ...body, DeletionProtectionEnabled: wanted !== true },
    ),
  ),
  updateMutant(
    'never turns deletion protection off',
    ['turns-protection-on-and-off'],
    changeBody(update, (body) =>
      body['DeletionProtectionEnabled'] === false
        ? without(body, 'DeletionProtectionEnabled')
        : body,
    ),
  ),
  updateMutant(
    'does not store that a protect configuration is protected',
    ['turns-protection-on-and-off', '/deleteProtectConfiguration/protected-later'],
    changeState(update, (state, _, { ProtectConfigurationId: id }) => {
      const before = state.configurations.get(String(id));
      if (before) state.configurations.set(String(id), { ...before, isProtected: false });
    }),
  ),
  updateMutant(
    'returns the time of an update as that of the creation',
    ['turns-protection-on-and-off'],
    changeResult(update, (body, _, state) => ({
      ...body,
      CreatedTimestamp: state.now() / 1000 + 1,
    })),
  ),
  updateMutant(
    'refuses an update that changes nothing',
    ['is-the-same-again'],
    refuseCalls(update, (input, state) => {
      const found = state.configurations.get(String(input['ProtectConfigurationId']));
      return found?.isProtected === input['DeletionProtectionEnabled'];
    }),
  ),
  updateMutant(
    'takes a protection that is left out for none',
    ['id-alone'],
    changeBody(update, (body) => ({ DeletionProtectionEnabled: false, ...body })),
  ),
  updateMutant(
    'refuses an update without a setting',
    ['id-alone'],
    refuseCalls(update, (input) => !('DeletionProtectionEnabled' in input)),
  ),
  updateMutant(
    'changes every protect configuration at once',
    ['changes-no-other'],
    changeState(update, (state, _, { DeletionProtectionEnabled: isProtected }) => {
      for (const [id, each] of state.configurations) {
        state.configurations.set(id, { ...each, isProtected: isProtected === true });
      }
    }),
  ),
  updateMutant(
    'removes the tags of a protect configuration when it changes',
    ['keeps-tags'],
    changeState(update, (state) => state.tags.clear()),
  ),
  updateMutant(
    'returns tags with an update',
    ['keeps-tags'],
    changeResult(update, (body) => ({ ...body, Tags: [] })),
  ),
  updateMutant(
    'fails if a protect configuration is updated twice at once',
    ['updates-at-once'],
    failAtOnce(update),
  ),
];

/** Servers that delete protect configurations wrongly. */
export const deleteProtectMutants: readonly ServerMutant[] = [
  deleteMutant(
    'returns the time of a deletion as that of the creation',
    ['returns-it-as-it-was'],
    changeResult(remove, (body, _, state) => ({
      ...body,
      CreatedTimestamp: state.now() / 1000 + 1,
    })),
  ),
  deleteMutant(
    'returns a deleted protect configuration as protected',
    ['returns-it-as-it-was'],
    changeResult(remove, (body) => ({ ...body, DeletionProtectionEnabled: true })),
  ),
  deleteMutant('does not delete protect configurations', ['is-gone', 'twice'], () => {
    return {
      response: (response, request, state) => {
        const { body, status } = response;
        if (status === 200 && calls(remove, request)) restore(body, state);
        return response;
      },
    };
  }),
  deleteMutant('sets rules in a deleted protect configuration', ['is-gone'], () => ({
    response: (response, request) =>
      response.status === 404 && calls('putProtectConfigurationRuleSetNumberOverride', request)
        ? {
            ...response,
            status: 200,
            body: {
              ...inputOf(request),
              ProtectConfigurationArn: toArn('protect-configuration', 'protect-of-nobody'),
              CreatedTimestamp: 1_774_915_200,
            },
          }
        : response,
  })),
  deleteMutant(
    'describes deleted protect configurations as an empty list',
    ['is-gone', 'takes-an-arn'],
    grantCalls(
      'describeProtectConfigurations',
      () => true,
      () => ({ ProtectConfigurations: [] }),
    ),
  ),
  deleteMutant('grants a second deletion', ['twice'], () => {
    const deleted = new Map<unknown, object>();
    return {
      response: (response, request) => {
        if (!calls(remove, request)) return response;
        const { ProtectConfigurationId: id } = inputOf(request);
        const known = deleted.get(id);
        if (response.status === 200) deleted.set(id, response.body);
        return known ? { ...response, status: 200, body: { ...known } } : response;
      },
    };
  }),
  deleteMutant(
    'ignores deletion protection',
    ['protected-from-the-start', 'protected-later'],
    () => ({
      request: (request, state) => {
        if (calls(remove, request)) unprotect(inputOf(request), state);
        return request;
      },
    }),
  ),
  deleteMutant(
    'ignores deletion protection that was turned on later',
    ['protected-later'],
    changeState(update, (state, input) => unprotect(input, state)),
  ),
  deleteMutant(
    'deletes a protect configuration that it refuses to',
    ['protected-from-the-start'],
    () => ({
      response: (response, request, state) => {
        if (response.status === 409 && calls(remove, request))
          state.configurations.delete(String(inputOf(request)['ProtectConfigurationId']));
        return response;
      },
    }),
  ),
  deleteMutant(
    'does not say why a protect configuration cannot be deleted',
    ['protected-from-the-start', 'protected-later'],
    changeRefusal(remove, (body) => without(body, 'Reason')),
  ),
  deleteMutant(
    'names another protect configuration that cannot be deleted',
    ['protected-from-the-start', 'protected-later'],
    changeRefusal(remove, (body) => ({ ...body, ResourceId: `protect-${'e'.repeat(32)}` })),
  ),
  deleteMutant(
    'refuses the deletion of a protected configuration as invalid',
    ['protected-from-the-start', 'protected-later'],
    () => ({
      response: (response, request) =>
        response.status === 409 && calls(remove, request)
          ? toRefusal(response, 400, 'ValidationException', response.body)
          : response,
    }),
  ),
  deleteMutant('deletes the default of the account', ['account-default'], forgets('isDefault')),
  deleteMutant(
    'deletes a protect configuration that a configuration set is associated with',
    ['configuration-set'],
    forgets('isAssociated'),
  ),
  deleteMutant(
    'deletes the default of the account though it refuses to',
    ['account-default'],
    () => ({
      response: (response, request, state) => {
        const id = String(inputOf(request)['ProtectConfigurationId']);
        const isUsed = state.configurations.get(id)?.isProtected === false;
        if (response.status === 409 && isUsed && calls(remove, request))
          state.configurations.delete(id);
        return response;
      },
    }),
  ),
  deleteMutant(
    'refuses to delete a used protect configuration for its use before its protection',
    ['protection-before-account-default', 'protection-before-configuration-set'],
    () => ({
      request: (request, state) => {
        const { ProtectConfigurationId: id } = inputOf(request);
        const found = state.configurations.get(String(id));
        if (calls(remove, request) && (found?.isDefault || found?.isAssociated))
          unprotect(inputOf(request), state);
        return request;
      },
    }),
  ),
  deleteMutant(
    'deletes every protect configuration at once',
    ['others-stay'],
    changeState(remove, (state) => state.configurations.clear()),
  ),
  deleteMutant(
    'keeps the tags of deleted protect configurations',
    ['tags-go-too'],
    grantCalls(
      'listTagsForResource',
      () => true,
      ({ ResourceArn }) => ({ ResourceArn, Tags: [{ Key: 'Name', Value: 'checkout' }] }),
    ),
  ),
  deleteMutant(
    'refuses to delete a protect configuration that has rules of numbers',
    ['with-overrides'],
    refuseCalls(remove, ({ ProtectConfigurationId: id }, state) =>
      [...state.rules.keys()].some((key) => key.startsWith(String(id))),
    ),
  ),
  deleteMutant(
    'refuses to delete a protect configuration that has rules of countries',
    ['with-country-rules'],
    refuseCalls(remove, ({ ProtectConfigurationId: id }, state) =>
      [...state.countryRules.keys()].some((key) => key.startsWith(String(id))),
    ),
  ),
];

type State = Parameters<Parameters<typeof changeState>[1]>[0];

function restore(body: Members, state: State): void {
  const { CreatedTimestamp: created, ProtectConfigurationId: id } = body;
  state.configurations.set(String(id), { created: Number(created), isProtected: false });
}

/** Forgets what uses protect configurations before one is deleted. */
function forgets(use: 'isDefault' | 'isAssociated'): ServerMutant['hooks'] {
  return () => ({
    request: (request, state) => {
      const { ProtectConfigurationId: id } = inputOf(request);
      const before = state.configurations.get(String(id));
      if (before && calls(remove, request))
        state.configurations.set(String(id), { ...before, [use]: false });
      return request;
    },
  });
}

function unprotect({ ProtectConfigurationId: id }: Members, state: State): void {
  const before = state.configurations.get(String(id));
  if (before) state.configurations.set(String(id), { ...before, isProtected: false });
}
