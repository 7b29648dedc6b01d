import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { validateInputFiles } from '../src/input-files.ts';
import type { Json } from '../src/spec/json.ts';
import { at, createSample, problemsOf } from './sample.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'references-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The problems with which the first of some files is refused. */
async function problemsOfFiles(files: { [name: string]: Json }): Promise<string[]> {
  for (const [name, document] of Object.entries(files)) {
    await writeFile(join(folder, name), JSON.stringify(document));
  }
  const [first = ''] = Object.keys(files);
  return problemsOf(() => validateInputFiles(join(folder, first)));
}

describe('A reference', () => {
  it('passes when it leads to a value: by escaped names, into lists, through other references', async () => {
    const document = {
      'a/b~c': { 'd e': [{ x: 1 }] },
      through: { $ref: '#/a~1b~0c' },
      uses: [{ $ref: '#/a~1b~0c/d%20e/0/x' }, { $ref: '#/through/d%20e' }, { $ref: '#' }],
      named: { properties: { $ref: { type: 'string' } } },
    };
    expect(await problemsOfFiles({ 'one.json': document })).toEqual([]);
  });

  it('is refused with its JSON pointer when it leads to nothing', async () => {
    const document = {
      schemas: { A: { type: 'string' } },
      paths: { '/a': [{ $ref: '#/schemas/B' }, { $ref: '#/schemas/A/B', description: 'A text.' }] },
    };
    expect(await problemsOfFiles({ 'one.json': document })).toEqual([
      'The reference #/schemas/B at #/paths/~1a/0 points at nothing.',
      'The reference #/schemas/A/B at #/paths/~1a/1 points at nothing.',
    ]);
  });

  it('is refused when it leads in a circle', async () => {
    const document = { A: { $ref: '#/B/x' }, B: { $ref: '#/A/x' } };
    expect(await problemsOfFiles({ 'one.json': document })).toEqual([
      'The reference #/B/x at #/A points at nothing.',
      'The reference #/A/x at #/B points at nothing.',
    ]);
  });

  it('is refused in other files, and into them, where they exist', async () => {
    const files = {
      'one.json': [{ $ref: 'two.json#/A' }, { $ref: 'two.json#/C' }, { $ref: 'gone.json#/A' }],
      'two.json': { A: { $ref: '#/B' }, D: { $ref: 'one.json#/0' } },
    };
    expect(await problemsOfFiles(files)).toEqual([
      'The reference two.json#/C at #/1 points at nothing.',
      'The reference #/B at #/A of two.json points at nothing.',
    ]);
  });
});

describe('A document whose member refers to nothing', () => {
  const dangling = { $ref: '#/components/schemas/EpochTimestamp', description: 'Until when.' };

  it('is refused, because hey-api would make the type of the member unknown', async () => {
    const document = createSample();
    at(document, 'components', 'schemas', 'NewRule', 'properties')['Until'] = dangling;
    expect(await problemsOfFiles({ 'openapi.json': document })).toEqual([
      'The reference #/components/schemas/EpochTimestamp at #/components/schemas/NewRule/properties/Until points at nothing.',
    ]);
  });
});
