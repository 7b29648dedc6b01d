import type { Mutant } from './mutant.js';

/** Schemas that the server holds requests to. The generated cases find these alone. */
export const schemaMutants: readonly Mutant[] = [
  {
    name: 'takes one result more than the bound',
    foundBy: ['listBooks/schema/maxResults/maximum/beyond'],
    document: ['"maximum":100', '"maximum":101'],
  },
  {
    name: 'takes one result less than the bound',
    foundBy: ['listBooks/schema/maxResults/maximum/pass'],
    document: ['"maximum":100', '"maximum":99'],
  },
  {
    name: 'takes 0 results',
    foundBy: ['listBooks/schema/maxResults/minimum/beyond'],
    document: ['"minimum":1,', '"minimum":0,'],
  },
  {
    name: 'takes four genres',
    foundBy: ['listBooks/schema/genres/maxItems/beyond', 'addBook/schema/genres/maxItems/beyond'],
    document: ['"maxItems":3', '"maxItems":4'],
  },
  {
    name: 'takes a genre twice',
    foundBy: ['addBook/schema/genres/uniqueItems/beyond'],
    document: ['"uniqueItems":true', '"uniqueItems":false'],
  },
  {
    name: 'does not check the keys of a map',
    foundBy: ['addBook/schema/copies/propertyNames/beyond'],
    document: ['"propertyNames":{"$ref":"#/components/schemas/BranchCode"},', ''],
  },
  {
    name: 'takes one copy more than the bound',
    foundBy: ['addBook/schema/copies{}/maximum/beyond'],
    document: ['"maximum":99', '"maximum":100'],
  },
  {
    name: 'does not check the form of a header',
    foundBy: ['addBook/schema/idempotencyKey/pattern/beyond-after'],
    document: ['"pattern":"^[A-Za-z0-9._-]+$",', ''],
  },
  {
    name: 'takes a header of one character more than the bound',
    foundBy: ['addBook/schema/idempotencyKey/maxLength/beyond'],
    document: ['"maxLength":64', '"maxLength":65'],
  },
  {
    name: 'does not check the path',
    foundBy: ['getBook/schema/isbn/pattern/beyond-longer'],
    document: ['"pattern":"^97[89][0-9]{10}$"', '"minLength":1'],
  },
  {
    name: 'does not check the items of a list',
    foundBy: ['lendBooks/schema/loans[].cardNumber/pattern/beyond-longer'],
    document: ['"pattern":"^[0-9]{8}$"', '"minLength":1'],
  },
  {
    name: 'takes members that the contract does not have',
    foundBy: ['changeBook/schema/body/additionalProperties/beyond'],
    document: ['"additionalProperties":false,"properties":{"title"', '"properties":{"title"'],
  },
];
