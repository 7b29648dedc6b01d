import { toArn } from './arns.js';
import type { Members } from './messages.js';
import { toNamed, toPage } from './pages.js';
import { refuse } from './refusal.js';
import { checkTags, conflict, findResource, invalid } from './resources.js';
import type { State } from './state.js';

/** The pools of the fixtures, by their opt-out lists. */
const listsOfPools = ['Default', 'marketing'];

/** Creates an opt-out list. */
export function createOptOutList(input: Members, state: State): Members {
  const operation = 'createOptOutList';
  const { OptOutListName: name, Tags: tags } = input;
  const id = String(name);
  checkTags(operation, tags);
  if (state.lists.has(id)) {
    throw conflict(operation, 'RESOURCE_ALREADY_EXISTS', 'opt-out-list', id);
  }
  if (state.lists.size >= state.listQuota)
    throw refuse(operation, 'quota', { Reason: 'OPT_OUT_LISTS_PER_ACCOUNT' });
  state.lists.set(id, state.now() / 1000);
  if (Array.isArray(tags)) state.tags.set(toArn('opt-out-list', id), tags);
  return { ...toList(id, state), ...(tags !== undefined && { Tags: tags }) };
}

/** Lists the opt-out lists. */
export function describeOptOutLists(input: Members, state: State): Members {
  const operation = 'describeOptOutLists';
  const { OptOutListNames: names, Owner: owner } = input;
  const isNamed = Array.isArray(names) && names.length > 0;
  if (owner !== undefined && isNamed)
    throw invalid(operation, 'Owner', 'PARAMETERS_CANNOT_BE_USED_TOGETHER');
  const all = [...state.lists].map(([id, created]) => ({
    created,
    id,
    shown: toList(id, state),
  }));
  const named = toNamed(names, all, (reference) =>
    findResource(operation, 'OptOutListNames', 'opt-out-list', reference, (id) =>
      all.find((each) => each.id === id),
    ),
  );
  return toPage(operation, 'OptOutLists', owner === 'SHARED' ? [] : named, input, state);
}

/** Deletes an opt-out list that nothing uses. */
export function deleteOptOutList({ OptOutListName: reference }: Members, state: State): Members {
  const operation = 'deleteOptOutList';
  const id = findResource(operation, 'OptOutListName', 'opt-out-list', reference, (name) =>
    state.lists.has(name) ? name : undefined,
  );
  if (id === 'Default') {
    throw conflict(operation, 'RESOURCE_DELETION_NOT_ALLOWED', 'opt-out-list', id);
  }
  const isUsed =
    listsOfPools.includes(id) ||
    [...state.numbers.values()].some(({ shown }) => shown['OptOutListName'] === id);
  if (isUsed) throw conflict(operation, 'RESOURCE_NOT_EMPTY', 'opt-out-list', id);
  const list = toList(id, state);
  state.lists.delete(id);
  state.tags.delete(toArn('opt-out-list', id));
  return list;
}

function toList(id: string, state: State): Members {
  return {
    OptOutListArn: toArn('opt-out-list', id),
    OptOutListName: id,
    CreatedTimestamp: state.lists.get(id),
  };
}
