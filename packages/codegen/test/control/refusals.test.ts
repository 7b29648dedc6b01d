import { describe, expect, it } from 'vitest';
import { validateControlDocument } from '../../src/control/validate-document.ts';
import type { JsonObject } from '../../src/spec/json.ts';
import { at } from '../sample.ts';
import { createControlSample } from './sample.ts';

/** The sentences with which a control document is refused after a change to the sample. */
function toRefusal(change: (document: JsonObject) => void): string[] {
  const document = createControlSample();
  change(document);
  try {
    validateControlDocument(document);
    return [];
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : [String(error)];
  }
}

const operationOf = (document: JsonObject) => at(document, 'paths', '/lamps/{id}', 'put');
const problemOf = (document: JsonObject) =>
  at(document, 'components', 'responses', 'InvalidRequest', 'x-problem');

describe('A control document', () => {
  it('passes when it leaves nothing to guess, and may mix the forms of timestamps', () => {
    expect(toRefusal(() => {})).toEqual([]);
  });

  it('is refused when it is no document at all', () => {
    expect(() => validateControlDocument([])).toThrow('The document is not an object.');
  });

  it.each(['summary', 'description'])('is refused for an operation without %s', (statement) => {
    expect(toRefusal((one) => delete operationOf(one)[statement])).toEqual([
      `The operation setLamp has no ${statement}.`,
    ]);
  });

  it('is refused for a member without description', () => {
    const change = (one: JsonObject): void => {
      delete at(one, 'components', 'schemas', 'Problem', 'properties', 'detail')['description'];
    };
    expect(toRefusal(change)).toEqual(['The member Problem.detail has no description.']);
  });

  it('is refused for an operation with two successes', () => {
    const change = (one: JsonObject): void => {
      at(operationOf(one), 'responses')['204'] = { description: 'Nothing.' };
    };
    expect(toRefusal(change)).toEqual(['The operation setLamp has 2 successes.']);
  });

  it('is refused for an answer that is no problem', () => {
    const change = (one: JsonObject): void => {
      at(operationOf(one), 'responses')['404'] = { description: 'No such lamp.' };
    };
    expect(toRefusal(change)).toEqual(['The answer 404 of setLamp is no problem of that status.']);
  });

  it('is refused for a problem that stands at another status', () => {
    expect(toRefusal((one) => Object.assign(problemOf(one), { status: 422 }))).toEqual([
      'The answer 400 of setLamp is no problem of that status.',
    ]);
  });

  it.each(['type', 'title'])('is refused for a problem without %s', (statement) => {
    expect(toRefusal((one) => delete problemOf(one)[statement])).toEqual([
      'The x-problem of InvalidRequest lacks its status, type or title.',
    ]);
  });
});
