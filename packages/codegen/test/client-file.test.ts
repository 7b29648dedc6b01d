import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toClientFile } from '../src/emit/client-file.ts';
import { toErrorsFile } from '../src/emit/errors-file.ts';
import { toModel } from '../src/model/model.ts';
import { at, createSample, names, schemasOf } from './sample.ts';

const shapes = toModel(
  parse(readFileSync(new URL('shapes/openapi.yaml', import.meta.url), 'utf8')),
);
const client = toClientFile(shapes, { ...names, contract: 'parcels' });

describe('A generated client', () => {
  it('is a class with the name of the contract, for a server at any address', () => {
    expect(client).toContain(
      'export class ParcelsClient extends StreamingClient<OperationTypes, typeof exceptionClasses> {',
    );
    expect(client).toContain('super(contract, exceptionClasses, options);');
    expect(client).toContain("from '@numberkit/sdk/client';");
  });

  it('has a method for each operation, whose input can be left out if all its members can be', () => {
    expect(client).toMatch(/ {2}addParcel\(\n {4}input: InputOf<OperationTypes, 'addParcel'>,/);
    expect(client).toContain("return this.callOperation('addParcel', input, options);");
    expect(client).toMatch(/ {2}getStock\(\n {4}input\?: EmptyInput,/);
  });

  it('has items and pages for an operation with pages', () => {
    expect(client).toMatch(/ {2}readonly listParcels: PaginatedMethod<\n/);
    expect(client).toContain("= this.paginateOperation('listParcels');");
  });

  it('carries the facts that a client reads, and no others', () => {
    const facts = client.slice(client.indexOf('const contract: ClientContract<OperationTypes> = '));
    expect(facts).toContain("pageSize: 'maxResults'");
    expect(facts).toContain("defaults: { type: 'urn:parcels:invalid' }");
    expect(facts).not.toMatch(/summary|unrouted|raisedBy|roles|bodyLimit|pathPrefixes/);
  });

  it('imports only what it uses: without streams, nothing of them', () => {
    const one = toClientFile(toModel(createSample()), names);
    expect(one).not.toMatch(/EmptyInput|PaginatedMethod|ItemOf|EventOf|Stream/);
    expect(one).toContain('export class RulesClient extends ContractClient<');
  });

  it('has a generator of events for a stream', () => {
    expect(client).toMatch(
      / {2}watchArrivals\(\n {4}input\?: InputOf<.*>,\n {4}options\?: StreamOptions,\n {2}\): AsyncGenerator</,
    );
    expect(client).toContain("return this.watchOperation('watchArrivals', input, options);");
  });
});

describe('The classes of the exceptions', () => {
  it('of problems end in Error, and docstrings name them', () => {
    const errors = toErrorsFile(shapes, names);
    expect(errors).toContain(
      "export class ParcelExistsError extends ServiceException<'ParcelExistsError'>",
    );
    expect(errors).toMatch(/readonly Parcels: \{\n {4}readonly InvalidRequestError: typeof Inv/);
    expect(client).toContain('@throws {ParcelExistsError}');
    expect(client).toMatch(/ {8}ParcelExistsError: \{\n {10}role: 'conflict',/);
  });

  it('have no member that every error has with another meaning', () => {
    const document = createSample();
    const text = { type: 'string' };
    Object.assign(at(schemasOf(document), 'Invalid', 'properties'), { name: text, extra: text });
    const errors = toErrorsFile(toModel(document), names);
    expect(errors).toContain('declare readonly extra:');
    expect(errors).not.toContain('declare readonly name:');
  });
});
