import { expect, test } from 'vitest';
import { toControlClientFile } from '../../src/control/client-file.ts';
import { toControlErrorsFile } from '../../src/control/errors-file.ts';
import { toControlModel } from '../../src/control/model.ts';
import { toControlOperationsFile } from '../../src/control/operations-file.ts';
import { createControlSample } from './sample.ts';

const model = toControlModel(createControlSample());

test('operations.gen.ts has the types and facts of each operation, and the problems', () => {
  expect(`${toControlOperationsFile(model)}\n`).toMatchInlineSnapshot(`
    "import type { ControlOperationFacts, ProblemFacts } from '../facts.js';
    import type {
      Lamp,
      NewLamp,
      SetLampData,
    } from './types.gen.js';

    /** The types of each operation: its input and output. */
    export interface ControlOperationTypes {
      /** Set a lamp. */
      setLamp: {
        input: SetLampData['path'] & NewLamp;
        output: Lamp;
      };
      /** Count the lamps. */
      countLamps: {
        input: {};
        output: Lamp;
      };
    }

    /** The names of the operations. */
    export type ControlOperationId = keyof ControlOperationTypes;

    /** The facts of each operation that code needs at run time. */
    export const controlOperations: { readonly [Op in ControlOperationId]: ControlOperationFacts } = {
      setLamp: {
        operationId: 'setLamp',
        method: 'PUT',
        path: '/lamps/{id}',
        summary: 'Set a lamp.',
        success: 200,
        members: { path: ['id'], query: [], body: ['colour', 'until'] },
        timestamps: {
          input: [
            { path: ['until'], form: 'iso-8601' },
          ],
          output: [
            { path: ['since'], form: 'epoch-seconds' },
            { path: ['until'], form: 'iso-8601' },
          ],
        },
      },
      countLamps: {
        operationId: 'countLamps',
        method: 'GET',
        path: '/lamps',
        summary: 'Count the lamps.',
        success: 200,
        members: { path: [], query: [], body: [] },
        timestamps: {
          input: [],
          output: [
            { path: ['since'], form: 'epoch-seconds' },
            { path: ['until'], form: 'iso-8601' },
          ],
        },
      },
    };

    /** The figures of each operation that a schema cannot express. */
    export const controlLimits = {
      setLamp: { lamps: 7 },
      countLamps: {},
    } as const;

    /** The names of the problems that a request is refused with. */
    export type ProblemName = 'InvalidRequest';

    /** The status, type and title of each problem. */
    export const problems: { readonly [Name in ProblemName]: ProblemFacts } = {
      InvalidRequest: { status: 400, type: 'urn:sample:invalid', title: 'Invalid' },
    };
    "
  `);
});

test('errors.gen.ts has a class for each problem, found by its type', () => {
  expect(`${toControlErrorsFile(model)}\n`).toMatchInlineSnapshot(`
    "import { ProblemError, type ProblemErrorClass } from '../errors.js';

    /** The request is wrong. */
    export class InvalidRequestError extends ProblemError {
      override readonly name = 'InvalidRequestError';
    }

    /** The class of each problem, by the \`type\` of its body. */
    export const problemErrors: { readonly [type: string]: ProblemErrorClass } = {
      'urn:sample:invalid': InvalidRequestError,
    };
    "
  `);
});

test('client.gen.ts has a method for each operation, with an input only where there are members', () => {
  const client = toControlClientFile(model);
  expect(client).toMatch(/setLamp\(\n {4}input: ControlInput<'setLamp'>,\n {4}options\?/);
  expect(client).toMatch(/countLamps\(\n {4}options\?/);
  expect(client).toContain("return this.call('countLamps', {}, options);");
  expect(client).toContain('@throws {InvalidRequestError} The request is wrong.');
});

test('a docstring has the words of x-form in place of the pattern', () => {
  const client = toControlClientFile(model);
  expect(client).toContain('- `colour` (required; a colour such as #00ff00): Its colour.');
});
