import { describe, expect, it } from 'vitest';
import { type JsonObject, toObject } from '../src/spec/json.ts';
import { at, createReadOperation, problemsAfter as problemsOfSample } from './sample.ts';
import { get, parameter, refuses, responses } from './shapes/refusals.ts';

const watch = (one: JsonObject) => at(one, 'paths', '/arrivals', 'get');
const success = (one: JsonObject) => at(watch(one), 'responses', '200');
const stream = (one: JsonObject) => at(success(one), 'content', 'text/event-stream');
const parcel = { $ref: '#/components/schemas/Parcel' };

describe('A stream of events is refused', () => {
  refuses([
    [
      'without events',
      (one) => delete stream(one)['x-events'],
      'The stream of events of watchArrivals has no x-events, the schema of each event.',
    ],
    [
      'with an empty list of events',
      (one) => Object.assign(stream(one), { 'x-events': {} }),
      'The stream of events of watchArrivals has no x-events, the schema of each event.',
    ],
    [
      'with an event whose data has no schema of its own',
      (one) => Object.assign(at(stream(one), 'x-events'), { lost: { type: 'object' } }),
      'The data of the event lost of watchArrivals is not one of the component schemas.',
    ],
    [
      'with a name that no event can have',
      (one) => Object.assign(at(stream(one), 'x-events'), { 'on: arrival': parcel }),
      'The event on: arrival of watchArrivals does not have the name of an event.',
    ],
    [
      'beside another success',
      (one) => Object.assign(at(watch(one), 'responses'), { '202': { description: 'Later.' } }),
      'The operation watchArrivals has a stream of events beside another response of success.',
    ],
    [
      'if the header that continues it is required',
      (one) => Object.assign(parameter(watch(one), 'Last-Event-ID'), { required: true }),
      'The header Last-Event-ID of watchArrivals is required, but a stream begins without it.',
    ],
    [
      'beside JSON',
      (one) =>
        Object.assign(at(success(one), 'content'), { 'application/json': { schema: parcel } }),
      'The response 200 of watchArrivals is not of the one content type application/json.',
    ],
    [
      'of another method than GET',
      (one) => {
        const item = at(one, 'paths', '/arrivals');
        item['delete'] = watch(one);
        delete item['get'];
      },
      'The operation watchArrivals has a stream of events, but is no GET.',
    ],
  ]);
});

describe('Events are refused', () => {
  const events = { arrived: parcel };
  refuses([
    [
      'of a response that is no stream',
      (one) => {
        const content = at(get(one), 'responses', '200', 'content', 'application/json');
        Object.assign(content, { 'x-events': events });
      },
      'The response 200 of getParcel has x-events, but is no stream of events.',
    ],
    [
      'of an error',
      (one) => {
        const content = toObject(at(responses(one), 'NotFound')['content']);
        Object.assign(toObject(content['application/problem+json']), { 'x-events': events });
      },
      ...['getParcel', 'removeParcel', 'changeParcel'].map(
        (id) => `The response 404 of ${id} has x-events, but is no stream of events.`,
      ),
    ],
  ]);

  it('of an operation of AWS', () => {
    const problems = problemsOfSample((document) => {
      const operation = createReadOperation();
      at(operation, 'responses', '200')['content'] = {
        'text/event-stream': {
          schema: { type: 'string' },
          'x-events': { set: { $ref: '#/components/schemas/Rule' } },
        },
      };
      at(document, 'paths')['/rules'] = { get: operation };
    });
    expect(problems).toEqual([
      'The operation readRule has a stream of events, which no protocol of AWS here carries.',
    ]);
  });
});
