import { firstMoment, lastMoment } from '../validation/moments.js';

// What a row of each table looks like in an export, as JSON Schema. A column that holds JSON is checked as
// what its text says. Enumerations are those of the contract, which the compiler knows as `contract`.

type Schema = Readonly<Record<string, unknown>>;

// Neither half a surrogate nor U+0000, which PostgreSQL does not take.
const wellFormed = '^[^\\u0000\\ud800-\\udfff]*$';

const text = (maxLength: number): Schema => ({ type: 'string', maxLength, pattern: wellFormed });
const name: Schema = { ...text(64), minLength: 1 };
const id: Schema = { type: 'string', maxLength: 64, pattern: '^[A-Za-z0-9_-]+$' };
const orNull = (schema: Schema): Schema => ({ anyOf: [{ type: 'null' }, schema] });
const ofContract = (schema: string): Schema => ({ $ref: `contract#/components/schemas/${schema}` });
const ofNumber = (member: string): Schema => ofContract(`ChimePhoneNumber/properties/${member}`);
const moment: Schema = {
  type: 'integer',
  minimum: firstMoment.getTime(),
  maximum: lastMoment.getTime(),
};
// A request may name any moment that a date can hold.
const expiry: Schema = { type: 'integer', minimum: -8.64e15, maximum: 8.64e15 };
const count: Schema = { type: 'integer', minimum: 0, maximum: 2 ** 31 - 1 };
const flag: Schema = { type: 'boolean' };
const number: Schema = { type: 'string', pattern: '^\\+?[1-9]\\d{1,14}$' };

const scope = {
  account_id: { type: 'string', pattern: '^\\d{12}$' },
  region: { type: 'string', pattern: '^[a-z0-9-]{1,32}$' },
};

const tag: Schema = {
  type: 'object',
  properties: { Key: text(1024), Value: text(1024) },
  required: ['Key', 'Value'],
  additionalProperties: false,
};

/** By table, the schema of each of its columns; a row has all of them, and no others. */
export const rowSchemas: Readonly<Record<string, Readonly<Record<string, Schema>>>> = {
  numberkit_client_tokens: {
    ...scope,
    operation: name,
    client_token: name,
    fingerprint: name,
    answer: { type: 'object' },
    created_at: moment,
  },
  numberkit_fills: { ...scope, id: { const: 1 } },
  numberkit_inventory_phone_numbers: {
    ...scope,
    e164_phone_number: number,
    country: ofContract('IsoCountryCode'),
    type: ofNumber('Type'),
    product_type: ofContract('PhoneNumberProductType'),
    status: ofNumber('Status'),
    capabilities: ofContract('PhoneNumberCapabilities'),
    associations: { type: 'array', items: ofContract('PhoneNumberAssociation') },
    calling_name: orNull(ofContract('CallingName')),
    calling_name_status: orNull(ofNumber('CallingNameStatus')),
    calling_name_requested_at: orNull(moment),
    created_at: moment,
    updated_at: moment,
    deleted_at: orNull(moment),
  },
  numberkit_number_ranges: { range_key: { ...text(255), minLength: 1 }, next_index: count },
  numberkit_opt_out_lists: { ...scope, opt_out_list_name: id },
  numberkit_phone_number_counts: { ...scope, leased: count },
  numberkit_phone_numbers: {
    ...scope,
    phone_number_id: id,
    phone_number: number,
    iso_country_code: ofContract('IsoCountryCode'),
    message_type: ofContract('MessageType'),
    number_capabilities: { type: 'array', items: ofContract('NumberCapability') },
    number_type: ofContract('NumberType'),
    monthly_leasing_price: text(16),
    opt_out_list_name: id,
    international_sending_enabled: flag,
    deletion_protection_enabled: flag,
    pool_id: orNull(id),
    registration_id: orNull(id),
    tags: orNull({ type: 'array', items: tag }),
    created_at: moment,
  },
  numberkit_pools: {
    ...scope,
    pool_id: id,
    message_type: orNull(ofContract('MessageType')),
    opt_out_list_name: orNull(id),
  },
  numberkit_protect_configurations: { ...scope, protect_configuration_id: id },
  numberkit_registrations: {
    ...scope,
    registration_id: id,
    registration_status: { ...text(32), minLength: 1 },
  },
  numberkit_rule_set_number_overrides: {
    ...scope,
    protect_configuration_id: id,
    destination_phone_number: { type: 'string', pattern: '^\\+[1-9][0-9]{1,18}$' },
    action: ofContract('RuleAction'),
    iso_country_code: orNull(ofContract('IsoCountryCode')),
    created_at: moment,
    expires_at: orNull(expiry),
  },
};

/** The columns whose text is JSON. */
export const jsonColumns: readonly string[] = [
  'answer',
  'associations',
  'capabilities',
  'number_capabilities',
  'tags',
];
