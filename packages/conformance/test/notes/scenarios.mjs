// For the command, which loads it as a user's module: no more than a plain success for each operation.
import { responseOf, token } from '@numberkit/conformance/scenarios';

const readers = [{ card: '202603' }];

const add = (name) => ({
  name,
  operation: 'addNote',
  input: { title: token(name), readers },
  expect: { output: {} },
});

const list = { operation: 'listNotes', input: {}, expect: { output: {} } };

export const scenarios = {
  listNotes: [
    { id: 'listNotes/lists', title: 'A list MUST come', steps: [add('one'), add('two'), list] },
  ],
  addNote: [{ id: 'addNote/adds', title: 'A note MUST be added', steps: [add('added')] }],
  deleteNote: [
    {
      id: 'deleteNote/deletes',
      title: 'A note MUST be deleted',
      steps: [
        add('gone'),
        {
          operation: 'deleteNote',
          input: { id: responseOf('gone', 'id') },
          expect: { output: undefined },
        },
      ],
    },
  ],
};
