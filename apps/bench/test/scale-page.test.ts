import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createModel, toError } from '../src/scale/calibrate.js';
import { toTables } from '../src/scale/tables.js';
import { toSharingTables } from '../src/sharing/tables.js';
import { readRecording, readSharingRecording } from './read-recording.js';

const file = new URL('../../../docs/scale.md', import.meta.url);
const recording = await readRecording();
const sharing = await readSharingRecording();

test('docs/scale.md has the tables of the recordings', async () => {
  const page = await readFile(file, 'utf8');
  let wanted = page;
  for (const [name, text] of Object.entries({
    ...toTables(recording),
    ...toSharingTables(sharing),
  })) {
    const place = new RegExp(`(<!-- ${name} -->\n).*?(<!-- /${name} -->)`, 's');
    expect(wanted, `the place of ${name}`).toMatch(place);
    wanted = wanted.replace(place, (_all, start, end) => `${start}\n${text.trimEnd()}\n\n${end}`);
  }
  if (process.env['UPDATE_SCALE_PAGE'] === '1') await writeFile(file, wanted);
  else expect(page, 'run this test with UPDATE_SCALE_PAGE=1').toBe(wanted);
});

test('half of the runs that the model was not made from are near to it', () => {
  expect(toError(createModel(recording))).toBeLessThan(0.25);
});
