import { controlWithDocument } from '@numberkit/contract/control/document';
import { phoneNumbersWithDocument } from '@numberkit/contract/phone-numbers/document';
import { describe, expect, it } from 'vitest';
import { DocumentError, toContract } from '../src/contract.ts';
import type { JsonObject } from '../src/spec/json.ts';
import { at, createSample, operationOf, problemsOf } from './sample.ts';

/** The problems with which the sample is refused at run time after a change. */
function problemsAfter(change: (document: JsonObject) => void): string[] {
  const document = createSample();
  change(document);
  return problemsOf(() => toContract(document));
}

describe('A contract that is made of a document at run time', () => {
  it.each([
    ['phone numbers', phoneNumbersWithDocument],
    ['control', controlWithDocument],
  ])('has the facts that the generator writes for the document of %s', (_, contract) => {
    expect(toContract(contract.document)).toEqual(contract);
  });

  it('gives operations the service of the table, not a copy', () => {
    const { operations, services } = toContract(createSample());
    expect(operations['putRule']?.service).toBe(services['Rules']);
  });

  it('has several exceptions of AWS with one status, each with the members of its own schema', () => {
    const document = createSample();
    const schemas = ['Invalid', 'TransportError'].map((name) => ({
      $ref: `#/components/schemas/${name}`,
    }));
    const [invalid = {}, other = {}] = schemas;
    at(operationOf(document), 'responses')['409'] = {
      description: 'The rule cannot be set.',
      'x-exceptions': [
        { exception: 'RuleExists', role: 'conflict', schema: invalid },
        { exception: 'RuleLocked', role: 'conflict', schema: other, description: 'It is locked.' },
      ],
      content: { 'application/json': { schema: { oneOf: schemas } } },
    };
    const { exceptions, roles } = toContract(document).operations['putRule'] ?? {};
    expect(exceptions).toMatchObject({
      RuleExists: { status: 409, role: 'conflict', members: ['Code', 'Message'] },
      RuleLocked: { status: 409, role: 'conflict', members: ['Message'] },
    });
    expect(roles?.conflict).toBe('RuleExists');
  });

  it("has an operation's own parameter in place of the one of its path", () => {
    const document = createSample();
    const parameter = { in: 'query', description: 'How.', schema: { type: 'string' } };
    at(document, 'paths', '/rules/{RuleId}')['parameters'] = [
      { ...parameter, name: 'Mode', 'x-member': 'Old' },
      { ...parameter, name: 'Other' },
    ];
    expect(toContract(document).operations['putRule']?.members.query).toEqual(['Other', 'Mode']);
  });

  it('is refused with one sentence for each problem', () => {
    const document = createSample();
    delete operationOf(document)['summary'];
    delete operationOf(document)['description'];
    expect(() => toContract(document)).toThrow(DocumentError);
    expect(problemsOf(() => toContract(document))).toEqual([
      'The operation putRule has no summary.',
      'The operation putRule has no description.',
    ]);
  });

  it('is refused if the value is not an OpenAPI document', () => {
    for (const value of [undefined, [], { openapi: '3.1.0' }]) {
      expect(problemsOf(() => toContract(value))).toEqual([
        'The document is not an OpenAPI document with paths and schemas.',
      ]);
    }
  });

  it('is refused if a reference leads to nothing or out of the document', () => {
    const properties = (one: JsonObject) => at(one, 'components', 'schemas', 'Rule', 'properties');
    expect(
      problemsAfter((one) => Object.assign(properties(one), { Gone: { $ref: '#/components/x' } })),
    ).toEqual([
      'The reference #/components/x at #/components/schemas/Rule/properties/Gone points at nothing.',
    ]);
    expect(
      problemsAfter((one) => Object.assign(properties(one), { Far: { $ref: 'a.yaml#/X' } })),
    ).toEqual([
      'The reference a.yaml#/X at #/components/schemas/Rule/properties/Far leads out of the document; bundle it first.',
    ]);
  });
});
