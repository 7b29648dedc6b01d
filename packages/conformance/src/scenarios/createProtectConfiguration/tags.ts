import { absent, either, responseOf, sharedTokenOf } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { arnOf, creating, deleting } from '../protect/configurations.js';
import { invalidMember } from '../refusals.js';
import { operation, tagsOf, tooManyTags } from './builders.js';

const known = sharedTokenOf('protect');

/** The tags of a new protect configuration. */
export const tagScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'createProtectConfiguration/more-tags-than-allowed',
    title: 'A protect configuration with more than 50 tags MUST be refused for the quota',
    provenance: documented(operation),
    steps: [
      { ...creating('known'), input: { ClientToken: known } },
      {
        operation,
        ...tooManyTags,
        // A list of tags that a resource can have is tried with a token that is known for another input.
        probe: { Tags: { ClientToken: known, DeletionProtectionEnabled: true } },
        probeRefusals: { Tags: { exception: 'ConflictException' } },
      },
      deleting('known'),
    ],
  },
  {
    id: 'createProtectConfiguration/as-many-tags-as-allowed',
    title:
      'A protect configuration MUST be able to have 50 tags, and the empty list MUST count as none',
    provenance: documented(operation),
    steps: [
      creating('full', { Tags: tagsOf() }),
      {
        ...creating('without', { Tags: [] }),
        expect: { output: { Tags: either(absent, []) } },
      },
      deleting('full'),
      deleting('without'),
    ],
  },
  {
    id: 'createProtectConfiguration/tags-are-listed',
    title: 'The tags of a new protect configuration MUST be the ones that are listed',
    provenance: documented(operation),
    steps: [
      creating('new', { Tags: [{ Key: 'Name', Value: 'checkout' }] }),
      {
        operation: 'listTagsForResource',
        input: { ResourceArn: arnOf('new') },
        expect: {
          output: { ResourceArn: arnOf('new'), Tags: responseOf('new', 'Tags') },
        },
      },
      deleting('new'),
    ],
  },
  {
    id: 'createProtectConfiguration/duplicate-tags',
    title: 'Two tags with the same key MUST be refused',
    provenance: decided('V2'),
    steps: [
      {
        operation,
        input: {
          Tags: [
            { Key: 'Name', Value: 'one' },
            { Key: 'Name', Value: 'other' },
          ],
        },
        expect: invalidMember('INVALID_PARAMETER', 'Tags'),
      },
    ],
  },
  {
    id: 'createProtectConfiguration/reserved-tags',
    title: 'A tag whose key begins with aws: MUST be refused',
    provenance: decided('V2'),
    steps: [
      {
        operation,
        input: { Tags: [{ Key: 'aws:name', Value: 'x' }] },
        expect: invalidMember('INVALID_PARAMETER', 'Tags'),
      },
    ],
  },
];
