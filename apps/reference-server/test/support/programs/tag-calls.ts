import fc from 'fast-check';
import { type Call, index, type Known, pickName, toArn, toCalls } from './call.js';
import type { State } from './model.js';
import { isSame } from './number-calls.js';

const notFound = 'ResourceNotFoundException';
const key = fc.constantFrom('Name', 'team');
const resource = fc.oneof(
  fc.record({ kind: fc.constantFrom('number', 'configuration'), index }),
  fc.record({ kind: fc.constantFrom('Default', 'one', 'two'), index: fc.constant(0) }),
);

type Resource = typeof resource extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function toResourceArn({ kind, index: at }: Resource, known: Known): string {
  if (kind === 'number') return toArn(`phone-number/${pickName(known.numbers, at, 'phone')}`);
  if (kind !== 'configuration') return toArn(`opt-out-list/${kind}`);
  return toArn(`protect-configuration/${pickName(known.configurations, at, 'protect')}`);
}

/** The tags of a resource, which can be changed; undefined if there is no such resource. */
function tagsOf(state: State, arn: string): Record<string, string> | undefined {
  const id = arn.slice(arn.indexOf('/') + 1);
  if (!(id in state.numbers || id in state.configurations || state.lists.includes(id)))
    return undefined;
  state.tags[arn] ??= {};
  return state.tags[arn];
}

const tag = toCalls({
  name: 'tagResource',
  draws: fc.record({ resource, key, value: fc.constantFrom('', 'a') }),
  toInput: (drawn, known) => ({
    ResourceArn: toResourceArn(drawn.resource, known),
    Tags: [{ Key: drawn.key, Value: drawn.value }],
  }),
  send: (client, input) => client.tagResource(input),
  follow: (state, { ResourceArn, Tags }) => {
    const tags = tagsOf(state, ResourceArn);
    if (tags === undefined) return notFound;
    for (const { Key, Value } of Tags) tags[Key] = Value;
    return true;
  },
});

const untag = toCalls({
  name: 'untagResource',
  draws: fc.record({ resource, key }),
  toInput: (drawn, known) => ({
    ResourceArn: toResourceArn(drawn.resource, known),
    TagKeys: [drawn.key],
  }),
  send: (client, input) => client.untagResource(input),
  follow: (state, { ResourceArn, TagKeys }) => {
    const tags = tagsOf(state, ResourceArn);
    if (tags === undefined) return notFound;
    for (const one of TagKeys) delete tags[one];
    return true;
  },
});

const list = toCalls({
  name: 'listTagsForResource',
  draws: resource,
  toInput: (drawn, known) => ({ ResourceArn: toResourceArn(drawn, known) }),
  send: (client, input) => client.listTagsForResource(input),
  follow: (state, { ResourceArn }, output) => {
    const tags = tagsOf(state, ResourceArn);
    if (tags === undefined) return notFound;
    return isSame(
      output?.Tags?.map(({ Key, Value }) => `${Key}=${Value}`),
      Object.entries(tags).map(([name, value]) => `${name}=${value}`),
    );
  },
});

/** Calls for the tags of numbers, lists and protect configurations. */
export const tagCalls: readonly fc.Arbitrary<Call>[] = [tag, untag, list];
