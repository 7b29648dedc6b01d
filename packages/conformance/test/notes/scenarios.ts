// The command loads this file, too, as a module of its user.

import { absent, anything, responseOf, token } from '@numberkit/conformance/scenarios';
import type { WrittenScenarios } from '../../src/index.js';

const readers = [{ card: '202603' }];

const add = (title: string) => ({
  name: title,
  operation: 'addNote',
  input: { title: token(title), readers },
  expect: { output: { id: anything('note-1') } },
});

/** No more than a plain success for each operation, and what it needs. */
export const scenarios: WrittenScenarios = {
  listNotes: [
    {
      id: 'listNotes/lists',
      title: 'A list MUST have the notes',
      steps: [
        add('one'),
        add('two'),
        { operation: 'listNotes', input: {}, expect: { output: { notes: anything([]) } } },
      ],
    },
  ],
  addNote: [
    {
      id: 'addNote/adds',
      title: 'A note MUST be added',
      steps: [
        {
          operation: 'addNote',
          input: { title: token('added'), readers },
          expect: { output: { priority: absent } },
        },
      ],
    },
    {
      id: 'addNote/title-taken',
      title: 'A title that is taken MUST be refused, and a key with another note',
      steps: [
        { ...add('taken'), input: { title: token('taken'), readers, key: token('key') } },
        {
          operation: 'addNote',
          input: { title: token('taken'), readers },
          expect: { exception: 'TitleTaken' },
        },
        {
          operation: 'addNote',
          input: { title: token('other'), readers, key: token('key') },
          expect: { exception: 'KeyReused' },
        },
      ],
    },
  ],
  deleteNote: [
    {
      id: 'deleteNote/deletes',
      title: 'A note MUST be gone after its deletion',
      steps: [
        add('gone'),
        {
          operation: 'deleteNote',
          input: { id: responseOf('gone', 'id') },
          expect: { output: undefined },
        },
        {
          operation: 'deleteNote',
          input: { id: responseOf('gone', 'id') },
          expect: { exception: 'NotFound' },
        },
      ],
    },
  ],
};
