import { describe, expect, it } from 'vitest';
import { toExceptionClasses } from '../src/emit/class-names.ts';
import { toClientFile } from '../src/emit/client-file.ts';
import { toDocComment, toParagraphs } from '../src/emit/doc-comment.ts';
import { toLiteral } from '../src/emit/literal.ts';
import { toModel } from '../src/model/model.ts';
import type { JsonObject } from '../src/spec/json.ts';
import { at, createReadOperation, createSample, names } from './sample.ts';

describe('A literal', () => {
  it('evaluates to the value, whatever characters its strings hold', () => {
    const value = {
      "it's": ['"', "'", '\\', '`', '\n', '\u2028', '*/'],
      nested: { 'a-b': [[], {}, { c: null }], long: Array.from({ length: 40 }, (_, n) => n) },
      yes: true,
    };
    const read: unknown = new Function(`return ${toLiteral(value)}`)();
    expect(read).toEqual(value);
  });

  it('is on one line if it fits, with members that are undefined', () => {
    expect(toLiteral({ path: ['a', 'b'], token: undefined })).toBe(
      "{ path: ['a', 'b'], token: undefined }",
    );
  });
});

describe('A docstring', () => {
  it('is wrapped, keeps its paragraphs and cannot be ended by its text', () => {
    const comment = toDocComment([
      ...toParagraphs('One line\nthat its author wrapped.\n\nA pattern: `^.*/$`.'),
      '',
      `- ${'word '.repeat(25).trim()}`,
    ]);
    expect(comment).toBe(
      [
        '/**',
        ' * One line that its author wrapped.',
        ' *',
        ' * A pattern: `^.*\\/$`.',
        ' *',
        ` * - ${'word '.repeat(19).trim()}`,
        ` *   ${'word '.repeat(6).trim()}`,
        ' */',
      ].join('\n'),
    );
  });
});

describe('The class of an exception', () => {
  it('has the name of the exception, prefixed with the service if an earlier service has that name', () => {
    const classes = toExceptionClasses(toModel(createTwoServices()));
    expect(classes.map(({ service, className }) => `${service}: ${className}`)).toEqual([
      'Rules: Invalid',
      'Rules: TooLargeException',
      'Rules: MediaTypeException',
      'Rules: Failure',
      'More Rules: MoreRulesInvalid',
      'More Rules: MoreRulesFailure',
    ]);
  });

  it('is the class that the docstrings of the client say a method throws', () => {
    const client = toClientFile(toModel(createTwoServices()), names);
    expect(client).toContain('@throws {MoreRulesInvalid} The request breaks a rule.');
    expect(client).toContain('- `Text` (required; at least 1 character): Its text.');
    expect(client).toContain('- `Mode` (one of `soft`, `hard`): How it is set.');
  });
});

function createTwoServices(): JsonObject {
  const document = createSample();
  const [tag] = Array.isArray(document['tags']) ? document['tags'] : [];
  document['tags'] = [tag ?? {}, { ...at({ tag: tag ?? {} }, 'tag'), name: 'More Rules' }];
  at(document, 'paths')['/more'] = { get: { ...createReadOperation(), tags: ['More Rules'] } };
  return document;
}
