import { describe, expect, it } from 'vitest';
import { validateControlDocument } from '../../src/control/validate-document.ts';
import type { JsonObject } from '../../src/spec/json.ts';
import { at, problemsOf } from '../sample.ts';
import { createControlSample } from './sample.ts';

/** The problems with which the sample of a control document is refused after a change. */
function problemsAfter(change: (document: JsonObject) => void): string[] {
  const document = createControlSample();
  change(document);
  return problemsOf(() => validateControlDocument(document));
}

const operationOf = (document: JsonObject) => at(document, 'paths', '/lamps/{id}', 'put');
const problemOf = (document: JsonObject) =>
  at(document, 'components', 'responses', 'InvalidRequest', 'x-problem');

describe('A control document', () => {
  it('passes when it is complete, even if it mixes the forms of timestamps', () => {
    expect(problemsAfter(() => {})).toEqual([]);
  });

  it('is refused when it is not an object', () => {
    expect(() => validateControlDocument([])).toThrow('The document is not an object.');
  });

  it.each(['summary', 'description'])('is refused for an operation without %s', (statement) => {
    expect(problemsAfter((one) => delete operationOf(one)[statement])).toEqual([
      `The operation setLamp has no ${statement}.`,
    ]);
  });

  it('is refused for a member without description', () => {
    const change = (one: JsonObject): void => {
      delete at(one, 'components', 'schemas', 'Problem', 'properties', 'detail')['description'];
    };
    expect(problemsAfter(change)).toEqual(['The member Problem.detail has no description.']);
  });

  it('is refused for an operation with two successes', () => {
    const change = (one: JsonObject): void => {
      at(operationOf(one), 'responses')['204'] = { description: 'Nothing.' };
    };
    expect(problemsAfter(change)).toEqual(['The operation setLamp has 2 successes.']);
  });

  it('is refused for an error response that is not a problem', () => {
    const change = (one: JsonObject): void => {
      at(operationOf(one), 'responses')['404'] = { description: 'No such lamp.' };
    };
    expect(problemsAfter(change)).toEqual([
      'The response 404 of setLamp is not a problem of that status.',
    ]);
  });

  it('is refused for a problem that is declared for another status', () => {
    expect(problemsAfter((one) => Object.assign(problemOf(one), { status: 422 }))).toEqual([
      'The response 400 of setLamp is not a problem of that status.',
    ]);
  });

  it.each(['type', 'title'])('is refused for a problem without %s', (statement) => {
    expect(problemsAfter((one) => delete problemOf(one)[statement])).toEqual([
      'The x-problem of InvalidRequest lacks its status, type or title.',
    ]);
  });
});
