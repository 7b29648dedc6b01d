import { responseOf, type ScenariosOf, token } from '@numberkit/conformance/scenarios';
import type { OperationTypes } from '../gen/contract.gen.js';
import { added, book, isbn, returned, secondBook } from './books.js';

const begin = ` <i>“Ø” & 'Ω'</i> \\ 😀\n`;
/** A title of the greatest length, with characters that servers like to change. */
const oddTitle = `${begin}${'–'.repeat(199 - [...begin].length)} `;

export const addBook: ScenariosOf<OperationTypes>['addBook'] = [
  {
    id: 'addBook/returns-the-book',
    title: 'A new book MUST be returned as it was sent',
    steps: [added],
  },
  {
    id: 'addBook/title-with-any-characters',
    title: 'A title MUST be kept as it was sent, whatever characters it has',
    steps: [
      {
        operation: 'addBook',
        input: { ...book, title: oddTitle },
        expect: { output: { title: oddTitle } },
      },
      { operation: 'getBook', input: { isbn }, expect: { output: { title: oddTitle } } },
    ],
  },
  {
    id: 'addBook/book-exists',
    title: 'A book that the library has MUST be refused',
    steps: [added, { operation: 'addBook', input: book, expect: { exception: 'BookExists' } }],
  },
  {
    id: 'addBook/key-replays',
    title: 'A repeated request with its key MUST return the first result',
    steps: [
      {
        name: 'first',
        operation: 'addBook',
        input: { ...book, idempotencyKey: token('key') },
        expect: { output: returned },
      },
      { operation: 'changeBook', input: { isbn, title: 'Persuasion' }, expect: { output: {} } },
      {
        operation: 'addBook',
        input: { ...book, idempotencyKey: token('key') },
        expect: { output: responseOf('first') },
      },
    ],
  },
  {
    id: 'addBook/key-with-another-book',
    title: 'A key that was sent with another book MUST be refused as such',
    steps: [
      {
        operation: 'addBook',
        input: { ...book, idempotencyKey: token('key') },
        expect: { output: returned },
      },
      {
        operation: 'addBook',
        input: { ...book, title: 'Persuasion', idempotencyKey: token('key') },
        expect: { exception: 'KeyReused' },
      },
    ],
  },
  {
    id: 'addBook/key-in-another-case',
    title: 'Keys that differ in case MUST be different keys',
    steps: [
      {
        operation: 'addBook',
        input: { ...book, idempotencyKey: token('key') },
        expect: { output: returned },
      },
      {
        operation: 'addBook',
        input: { ...secondBook, idempotencyKey: token('KEY') },
        expect: { output: secondBook },
      },
    ],
  },
];

export const getBook: ScenariosOf<OperationTypes>['getBook'] = [
  {
    id: 'getBook/returns-the-book',
    title: 'A book MUST be returned as it was added',
    steps: [
      added,
      { operation: 'getBook', input: { isbn }, expect: { output: responseOf('added') } },
    ],
  },
  {
    id: 'getBook/unknown-book',
    title: 'A book that the library does not have MUST be refused',
    steps: [{ operation: 'getBook', input: { isbn }, expect: { exception: 'NotFound' } }],
  },
];

export const changeBook: ScenariosOf<OperationTypes>['changeBook'] = [
  {
    id: 'changeBook/changes-only-what-is-sent',
    title:
      'A change MUST leave the members as they are that the request does not have, and be kept',
    steps: [
      added,
      { operation: 'getBook', input: { isbn }, expect: { output: responseOf('added') } },
      {
        name: 'changed',
        operation: 'changeBook',
        input: { isbn, title: 'Persuasion' },
        expect: { output: { ...returned, title: 'Persuasion' } },
      },
      { operation: 'getBook', input: { isbn }, expect: { output: responseOf('changed') } },
    ],
  },
  {
    id: 'changeBook/unknown-book',
    title: 'A change of a book that the library does not have MUST be refused',
    steps: [{ operation: 'changeBook', input: { isbn }, expect: { exception: 'NotFound' } }],
  },
];

export const removeBook: ScenariosOf<OperationTypes>['removeBook'] = [
  {
    id: 'removeBook/removes-the-book',
    title: 'A removed book MUST be gone',
    steps: [
      added,
      { operation: 'removeBook', input: { isbn }, expect: { output: undefined } },
      { operation: 'getBook', input: { isbn }, expect: { exception: 'NotFound' } },
    ],
  },
  {
    id: 'removeBook/unknown-book',
    title: 'A book that the library does not have MUST be refused',
    steps: [{ operation: 'removeBook', input: { isbn }, expect: { exception: 'NotFound' } }],
  },
  {
    id: 'removeBook/lent-book',
    title: 'A book that a reader has MUST be refused',
    steps: [
      added,
      {
        operation: 'lendBooks',
        input: { loans: [{ isbn, cardNumber: '20260331' }] },
        expect: { output: {} },
      },
      { operation: 'removeBook', input: { isbn }, expect: { exception: 'BookLent' } },
    ],
  },
];
