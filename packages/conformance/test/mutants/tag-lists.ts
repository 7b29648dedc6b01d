import type { Members } from '../servers/messages.js';
import {
  after,
  grantOf,
  inputOf,
  listIn,
  outputOf,
  renameReason,
  responsesOf,
} from './of-operation.js';
import { type ServerMutant, toRefusal, without } from './server-mutant.js';

const all = ['tagResource', 'untagResource', 'listTagsForResource'] as const;
const tag = (...names: readonly string[]) => names.map((name) => `tagResource/${name}`);
const untag = (...names: readonly string[]) => names.map((name) => `untagResource/${name}`);
const list = (...names: readonly string[]) => names.map((name) => `listTagsForResource/${name}`);
const inAll = (...names: readonly string[]) =>
  names.flatMap((name) => all.map((operation) => `${operation}/${name}`));

const changedKeys = (change: (keys: readonly unknown[]) => readonly unknown[]) =>
  inputOf('untagResource', (body) =>
    Array.isArray(body['TagKeys']) ? { ...body, TagKeys: change(body['TagKeys']) } : body,
  );
const listedTags = (change: (tags: readonly Members[]) => readonly Members[]) =>
  outputOf('listTagsForResource', (body) => ({ ...body, Tags: change(listIn(body, 'Tags')) }));

/** Servers that remove or list tags wrongly, or read ARNs wrongly. */
export const tagListMutants: readonly ServerMutant[] = [
  {
    name: 'removes all tags',
    foundBy: untag('removes-tags', 'keys-that-are-not-there'),
    hooks: after(['untagResource'], (state) => state.tags.clear()),
  },
  {
    name: 'removes the first of several tags only',
    foundBy: untag('removes-tags', 'removes-all-tags'),
    hooks: changedKeys((keys) => keys.slice(0, 1)),
  },
  {
    name: 'removes tags without regard to the case of their keys',
    foundBy: untag('keys-that-are-not-there'),
    hooks: changedKeys((keys) => keys.map((key) => String(key).toLowerCase())),
  },
  {
    name: 'removes no tag if a key is not there',
    foundBy: untag('keys-that-are-not-there'),
    hooks: changedKeys((keys) =>
      keys.some((key) => String(key).includes('absent')) ? ['numberkit-absent'] : keys,
    ),
  },
  {
    name: 'leaves out an empty list of tags',
    foundBy: list('no-tags', 'tags-of-a-deleted-list'),
    hooks: outputOf('listTagsForResource', (body) =>
      listIn(body, 'Tags').length === 0 ? without(body, 'Tags') : body,
    ),
  },
  {
    name: 'lists tags backwards',
    foundBy: list('sorted-by-key', 'tags-of-the-lease', 'tags-of-the-creation'),
    hooks: listedTags((tags) => tags.toReversed()),
  },
  {
    name: 'lists tags by their values',
    foundBy: list('sorted-by-key'),
    hooks: listedTags((tags) =>
      tags.toSorted((one, other) => (String(one['Value']) < String(other['Value']) ? -1 : 1)),
    ),
  },
  {
    name: 'drops the tags of a lease',
    foundBy: [...list('tags-of-the-lease'), ...tag('tags-of-a-number')],
    hooks: after(['requestPhoneNumber'], (state) => state.tags.clear()),
  },
  {
    name: 'drops the tags of a new list',
    foundBy: [...list('tags-of-the-creation'), ...untag('removes-tags')],
    hooks: after(['createOptOutList'], (state) => state.tags.clear()),
  },
  {
    name: 'gives new numbers the tags of others',
    foundBy: list('tags-of-the-lease'),
    hooks: outputOf('listTagsForResource', (body) => ({
      ...body,
      Tags:
        listIn(body, 'Tags').length > 0 || !String(body['ResourceArn']).includes('phone')
          ? body['Tags']
          : [{ Key: 'team', Value: 'alerts' }],
    })),
  },
  {
    name: 'keeps the tags of deleted lists',
    foundBy: list('tags-of-a-deleted-list'),
    hooks: () => {
      const kept = new Map<string, readonly Members[]>();
      return {
        request: (request, state) => {
          for (const [resource, tags] of state.tags) kept.set(resource, tags);
          return request;
        },
        response: (response, request, state) => {
          if (!request.target.endsWith('/delete')) return response;
          for (const [resource, tags] of kept) state.tags.set(resource, tags);
          return response;
        },
      };
    },
  },
  {
    name: 'grants requests for the tags of unknown resources',
    foundBy: inAll('unknown-resource', 'deleted-resource', 'resource-of-another-account'),
    hooks: grantOf(all, 'opt-out-list', { ResourceArn: 'arn', Tags: [] }),
  },
  {
    name: 'gives every unknown resource one type',
    foundBy: inAll('unknown-resource-of-each-kind'),
    hooks: responsesOf(all, (response) =>
      response.status === 404
        ? { ...response, body: { ...response.body, ResourceType: 'opt-out-list' } }
        : response,
    ),
  },
  {
    name: 'refuses ARNs of other services as not found',
    foundBy: inAll('arn-of-another-service'),
    hooks: responsesOf(all, (response) =>
      response.body['Reason'] === 'INVALID_ARN'
        ? toRefusal(response, 404, 'ResourceNotFoundException')
        : response,
    ),
  },
  {
    name: 'gives another reason for ARNs of other services',
    foundBy: inAll('arn-of-another-service'),
    hooks: renameReason(all, 'INVALID_ARN', 'INVALID_PARAMETER'),
  },
];
