import { controlLimits } from '../../contracts.js';
import type { ControlHandlers } from '../control-call.js';
import { listKind } from './list-kind.js';
import type { StateHandlerOptions } from './state-handlers.js';
import { readScopeToken, readStateToken, toScopeToken, toStateToken } from './state-token.js';
import { summarize } from './summarize.js';

type ListHandlers = Pick<ControlHandlers, 'summarizeState' | 'listStateKind'>;

/** Makes the handlers that show the state in parts: its counts, and the resources of one kind. */
export function createListHandlers(
  options: Pick<StateHandlerOptions, 'clock' | 'rules' | 'state' | 'storage'>,
): ListHandlers {
  const { clock, rules, state, storage } = options;
  return {
    summarizeState: async ({ limit, nextToken, ...filter }, call) => {
      const after = nextToken === undefined ? undefined : readScopeToken(nextToken, filter, call);
      const { counted, upcoming } = controlLimits.summarizeState;
      // Read before the counts: a change between the two is counted again, and none is overlooked.
      const revision = await state.revisions.read();
      const { last, ...summary } = await summarize({
        storage,
        rules,
        now: clock.now(),
        filter,
        after,
        limit,
        maxCounted: counted,
        maxUpcoming: upcoming,
      });
      const token = last === undefined ? {} : { nextToken: toScopeToken(last) };
      return { status: 200, body: { revision, ...summary, ...token } };
    },
    listStateKind: async ({ kind, q: search, limit, nextToken, ...filter }, call) => {
      const from =
        nextToken === undefined ? undefined : readStateToken(nextToken, { ...filter, kind }, call);
      const { items, next } = await listKind({
        storage,
        rules,
        now: clock.now(),
        kind,
        filter,
        search,
        from,
        limit,
        maxSearched: controlLimits.listStateKind.searched,
      });
      const token = next === undefined ? {} : { nextToken: toStateToken(next) };
      return { status: 200, body: { items, ...token } };
    },
  };
}
