import type { Members } from '../servers/messages.js';
import {
  before,
  grantOf,
  inputOf,
  listIn,
  outputOf,
  refuseOf,
  responsesOf,
} from './of-operation.js';
import { type ServerMutant, toRefusal, without } from './server-mutant.js';

const all = ['tagResource', 'untagResource', 'listTagsForResource'] as const;
const tag = (...names: readonly string[]) => names.map((name) => `tagResource/${name}`);
const untag = (...names: readonly string[]) => names.map((name) => `untagResource/${name}`);
const list = (...names: readonly string[]) => names.map((name) => `listTagsForResource/${name}`);

const changedTags = (change: (tags: readonly Members[]) => readonly Members[]) =>
  inputOf('tagResource', (body) =>
    Array.isArray(body['Tags']) ? { ...body, Tags: change(listIn(body, 'Tags')) } : body,
  );
const listedTags = (change: (tags: readonly Members[]) => readonly Members[]) =>
  outputOf('listTagsForResource', (body) => ({ ...body, Tags: change(listIn(body, 'Tags')) }));
const eachText = (tags: readonly Members[], change: (text: string) => string) =>
  tags.map(({ Key, Value }) => ({ Key: change(String(Key)), Value: change(String(Value)) }));

/** Servers that add tags wrongly. */
export const tagMutants: readonly ServerMutant[] = [
  {
    name: 'refuses all tags',
    foundBy: tag('adds-a-tag'),
    hooks: refuseOf('tagResource', () => true),
  },
  {
    name: 'does not remove tags that are not there',
    foundBy: untag('key-that-is-not-there', 'keys-that-are-not-there'),
    hooks: refuseOf('untagResource', (sent) => JSON.stringify(sent).includes('absent'), [
      404,
      'ResourceNotFoundException',
    ]),
  },
  {
    name: 'lists tags without their resource',
    foundBy: list('lists-the-tags', 'no-tags'),
    hooks: outputOf('listTagsForResource', (body) => without(body, 'ResourceArn')),
  },
  {
    name: 'replaces all tags by new ones',
    foundBy: tag('other-tags-stay', 'replaces-a-tag', 'tags-of-a-number'),
    hooks: before(['tagResource'], (state) => state.tags.clear()),
  },
  {
    name: 'keeps the first value of a key',
    foundBy: tag('replaces-a-tag', 'replaces-a-tag-of-many'),
    hooks: () => ({
      request: (request, state) => {
        const known = new Set([...state.tags.values()].flat().map(({ Key }) => Key));
        if (!request.target.endsWith('/tag')) return request;
        const { Tags: tags } = JSON.parse(request.body);
        if (!Array.isArray(tags)) return request;
        const added = tags.filter((each) => !known.has(Object(each).Key));
        return added.length === 0
          ? {
              ...request,
              body: JSON.stringify({ Tags: [...state.tags.values()].flat().slice(0, 1) }),
            }
          : { ...request, body: JSON.stringify({ Tags: added }) };
      },
    }),
  },
  {
    name: 'takes keys without regard to their case',
    foundBy: [...tag('keys-in-other-cases')],
    hooks: changedTags((tags) =>
      tags.map((each) => ({ ...each, Key: String(each['Key']).toLowerCase() })),
    ),
  },
  {
    name: 'trims tags',
    foundBy: tag('odd-tags'),
    hooks: changedTags((tags) => eachText(tags, (text) => text.trim())),
  },
  {
    name: 'normalises tags',
    foundBy: tag('odd-tags'),
    hooks: changedTags((tags) => eachText(tags, (text) => text.normalize('NFC'))),
  },
  {
    name: 'drops tags without a value',
    foundBy: [...tag('odd-tags', 'replaces-a-tag'), ...list('tags-of-the-lease')],
    hooks: listedTags((tags) => tags.filter(({ Value }) => Value !== '')),
  },
  {
    name: 'gives a resource one tag fewer than it can have',
    foundBy: [...tag('as-many-tags-as-possible'), ...list('tags-of-the-creation')],
    hooks: listedTags((tags) => tags.slice(0, 49)),
  },
  {
    name: 'adds more tags than a resource can have',
    foundBy: tag('too-many-tags', 'too-many-tags-at-once'),
    hooks: grantOf(['tagResource'], 'TAGS_PER_RESOURCE', {}),
  },
  {
    name: 'counts the tags of a request only',
    foundBy: tag('too-many-tags'),
    hooks: responsesOf(['tagResource'], (response, { body }) =>
      response.status === 402 && body.length < 500
        ? { ...response, status: 200, body: {} }
        : response,
    ),
  },
  {
    name: 'adds some of the tags that are too many',
    foundBy: tag('too-many-tags', 'too-many-tags-at-once'),
    hooks: responsesOf(['tagResource'], (response, { body }, state) => {
      if (response.status !== 402) return response;
      for (const [resource, tags] of state.tags)
        state.tags.set(resource, [...tags, { Key: 'zz', Value: body.slice(0, 5) }]);
      for (const name of state.lists.keys()) {
        const resource = `arn:aws:sms-voice:us-east-1:111122223333:opt-out-list/${name}`;
        if (!state.tags.has(resource)) state.tags.set(resource, [{ Key: 'zz', Value: '' }]);
      }
      return response;
    }),
  },
  {
    name: 'counts a tag that it replaces as a new one',
    foundBy: tag('replaces-a-tag-of-many'),
    hooks: responsesOf(['tagResource'], (response, _, state) =>
      response.status === 200 && [...state.tags.values()].some(({ length }) => length === 50)
        ? toRefusal(response, 402, 'ServiceQuotaExceededException')
        : response,
    ),
  },
  {
    name: 'adds tags with the reserved prefix',
    foundBy: tag('reserved-prefix'),
    hooks: changedTags((tags) => eachText(tags, (text) => text.replace('aws:', 'own:'))),
  },
  {
    name: 'takes the last of two tags of one key',
    foundBy: tag('duplicate-keys'),
    hooks: changedTags((tags) => [...new Map(tags.map((each) => [each['Key'], each])).values()]),
  },
  {
    name: 'compares each tag with the one before only',
    foundBy: tag('duplicate-keys'),
    hooks: changedTags((tags) => (tags.length === 3 ? tags.filter((_, at) => at !== 2) : tags)),
  },
  ...['phone-number', 'pool', 'protect-configuration', 'registration'].map((kind) => ({
    name: `has no tags for resources of the kind ${kind}`,
    foundBy: tag(kind === 'phone-number' ? 'tags-of-a-number' : `tags-of-a-${kind}`),
    hooks: responsesOf(all, (response, { target }) =>
      target.includes(`%3A${kind}%2F`)
        ? toRefusal(response, 404, 'ResourceNotFoundException', { ResourceType: kind })
        : response,
    ),
  })),
  {
    name: 'has no tags for the list Default',
    foundBy: tag('tags-of-the-default-list'),
    hooks: responsesOf(all, (response, { target }) =>
      target.includes('%2FDefault')
        ? toRefusal(response, 404, 'ResourceNotFoundException')
        : response,
    ),
  },
];
