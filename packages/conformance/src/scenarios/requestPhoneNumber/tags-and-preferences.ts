import { documented } from '../../scenario/provenance.js';
import { limits, type Scenario, type schemas } from '../contract.js';
import { invalid, naming, operation, tenDlc, tollFree } from './builders.js';

const { tagsPerResource, reservedTagPrefix } = limits.requestPhoneNumber;

/** One more than a number can have. */
export const tooManyTags: readonly schemas.Tag[] = Array.from(
  { length: tagsPerResource + 1 },
  (_, at) => ({
    Key: `key-${at}`,
    Value: '',
  }),
);

// The documentation does not say which Reason the refusal has.
const wrongTags = {
  exception: 'ValidationException',
  members: { Fields: naming('Tags') },
} as const;

/** Tags and number preferences. */
export const tagAndPreferenceScenarios: readonly Scenario<'requestPhoneNumber'>[] = [
  {
    id: 'requestPhoneNumber/too-many-tags',
    title: 'A number MUST NOT get more tags than the quota allows',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: { ...tollFree, Tags: tooManyTags },
        expect: {
          exception: 'ServiceQuotaExceededException',
          members: { Reason: 'TAGS_PER_RESOURCE' },
        },
      },
    ],
  },
  {
    id: 'requestPhoneNumber/duplicate-tag-keys',
    title: 'Two tags with the same key MUST be refused',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: {
          ...tollFree,
          Tags: [
            { Key: 'team', Value: 'alerts' },
            { Key: 'team', Value: 'billing' },
          ],
        },
        expect: wrongTags,
      },
      {
        name: 'with another between them',
        operation,
        input: {
          ...tollFree,
          Tags: [
            { Key: 'team', Value: 'alerts' },
            { Key: 'cost', Value: '1' },
            { Key: 'team', Value: 'alerts' },
          ],
        },
        expect: wrongTags,
      },
    ],
  },
  {
    id: 'requestPhoneNumber/reserved-tag-prefix',
    title: 'A tag whose key begins with the reserved prefix MUST be refused',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: { ...tollFree, Tags: [{ Key: `${reservedTagPrefix}team`, Value: 'alerts' }] },
        expect: wrongTags,
      },
      {
        name: 'after another',
        operation,
        input: {
          ...tollFree,
          Tags: [
            { Key: 'team', Value: 'alerts' },
            { Key: `${reservedTagPrefix}team`, Value: 'alerts' },
          ],
        },
        expect: wrongTags,
      },
    ],
  },
  {
    id: 'requestPhoneNumber/preference-needs-ten-dlc',
    title: 'A NumberPreference for any type but TEN_DLC MUST be refused',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: {
          ...tollFree,
          NumberPreference: [{ PreferenceType: ['EndsWith'], Filter: ['42'] }],
        },
        expect: invalid('INVALID_PARAMETER', 'NumberPreference', 'NumberType'),
      },
    ],
  },
  {
    id: 'requestPhoneNumber/pattern-takes-one-filter',
    title: 'A NumberPreference for a pattern of digits MUST NOT have more than one filter',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: {
          ...tenDlc,
          NumberPreference: [{ PreferenceType: ['EndsWith'], Filter: ['42', '43'] }],
        },
        expect: invalid('INVALID_FILTER_VALUES', 'NumberPreference'),
      },
    ],
  },
];
