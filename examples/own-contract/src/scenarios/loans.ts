import { createMatcher, either, type ScenariosOf } from '@numberkit/conformance/scenarios';
import type { OperationTypes } from '../gen/contract.gen.js';
import { added, isbn, secondIsbn } from './books.js';

const inFourWeeks = createMatcher({
  describe: () => 'a moment about four weeks from now',
  accepts: (actual) =>
    actual instanceof Date && Math.abs(actual.getTime() - Date.now() - 28 * 86_400_000) < 3_600_000,
  supply: () => new Date(Date.now() + 28 * 86_400_000),
});

const dueAt = new Date('2100-01-01T00:00:00.250Z');

export const lendBooks: ScenariosOf<OperationTypes>['lendBooks'] = [
  {
    id: 'lendBooks/lends-what-it-can',
    title:
      'The books that can be lent MUST be lent for four weeks, and the others be named by their position',
    steps: [
      added,
      {
        operation: 'lendBooks',
        input: {
          loans: [
            { isbn, cardNumber: '20260331' },
            { isbn: secondIsbn, cardNumber: '20260331' },
            { isbn, cardNumber: '20260332' },
          ],
        },
        expect: {
          output: {
            loans: [{ isbn, cardNumber: '20260331', dueAt: inFourWeeks }],
            failures: either(
              [
                { index: 1, reason: 'UNKNOWN_BOOK' },
                { index: 2, reason: 'NO_COPY_LEFT' },
              ],
              [
                { index: 2, reason: 'NO_COPY_LEFT' },
                { index: 1, reason: 'UNKNOWN_BOOK' },
              ],
            ),
          },
        },
      },
    ],
  },
  {
    id: 'lendBooks/due-as-asked',
    title: 'A loan MUST be due when the request says so',
    steps: [
      added,
      {
        operation: 'lendBooks',
        input: { loans: [{ isbn, cardNumber: '20260331', dueAt }] },
        expect: { output: { loans: [{ isbn, dueAt }], failures: [] } },
      },
    ],
  },
  {
    id: 'lendBooks/due-in-the-past',
    title: 'A loan that is due in the past MUST NOT be made',
    steps: [
      added,
      {
        operation: 'lendBooks',
        input: {
          loans: [{ isbn, cardNumber: '20260331', dueAt: new Date('2020-01-01T00:00:00.250Z') }],
        },
        expect: { output: { loans: [], failures: [{ index: 0, reason: 'DUE_IN_THE_PAST' }] } },
      },
    ],
  },
];

export const startStocktake: ScenariosOf<OperationTypes>['startStocktake'] = [
  {
    id: 'startStocktake/starts',
    title: 'A stocktake MUST be accepted',
    steps: [{ operation: 'startStocktake', input: { branch: 'CEN' }, expect: { output: {} } }],
  },
];
