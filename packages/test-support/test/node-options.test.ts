import { expect, test } from 'vitest';
import { readNodeOptions } from '../src/node-options.js';

test('the options with which start runs the server bound its memory', () => {
  expect(readNodeOptions()).toContainEqual(expect.stringMatching(/^--max-old-space-size=\d+$/));
});
