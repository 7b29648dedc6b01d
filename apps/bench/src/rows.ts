/** The tables of the floors: those that the server's operations write, column for column. */
export const tables = `
  CREATE TABLE IF NOT EXISTS phone_numbers (
    account_id varchar(12) NOT NULL, region varchar(32) NOT NULL, phone_number_id varchar(64) PRIMARY KEY,
    phone_number varchar(16) NOT NULL UNIQUE, iso_country_code varchar(2) NOT NULL, message_type varchar(32) NOT NULL,
    number_capabilities text NOT NULL, number_type varchar(32) NOT NULL, monthly_leasing_price varchar(16) NOT NULL,
    opt_out_list_name varchar(64) NOT NULL, international_sending_enabled boolean NOT NULL,
    deletion_protection_enabled boolean NOT NULL, pool_id varchar(64), registration_id varchar(64), tags text,
    created_at bigint NOT NULL);
  CREATE TABLE IF NOT EXISTS rule_set_number_overrides (
    account_id varchar(12) NOT NULL, region varchar(32) NOT NULL, protect_configuration_id varchar(64) NOT NULL,
    destination_phone_number varchar(20) NOT NULL, action varchar(16) NOT NULL, iso_country_code varchar(2),
    created_at bigint NOT NULL, expires_at bigint,
    PRIMARY KEY (account_id, region, protect_configuration_id, destination_phone_number));
  CREATE TABLE IF NOT EXISTS client_tokens (
    account_id varchar(12) NOT NULL, region varchar(32) NOT NULL, operation varchar(64) NOT NULL,
    client_token varchar(64) NOT NULL, fingerprint varchar(64) NOT NULL, answer text NOT NULL, created_at bigint NOT NULL,
    PRIMARY KEY (account_id, region, operation, client_token));
  CREATE INDEX IF NOT EXISTS client_tokens_created_at ON client_tokens (created_at);
  CREATE TABLE IF NOT EXISTS inventory_phone_numbers (
    account_id varchar(12) NOT NULL, region varchar(32) NOT NULL, e164_phone_number varchar(16) NOT NULL UNIQUE,
    country varchar(2) NOT NULL, type varchar(16) NOT NULL, product_type varchar(32) NOT NULL, status varchar(32) NOT NULL,
    capabilities text NOT NULL, associations text NOT NULL, calling_name varchar(15), calling_name_status varchar(32),
    calling_name_requested_at bigint, created_at bigint NOT NULL, updated_at bigint NOT NULL, deleted_at bigint,
    PRIMARY KEY (account_id, region, e164_phone_number))`;

const scope = "'111122223333', 'us-east-1'";

/** The statements of a request; `p` holds its parameters in order. */
export const statements = {
  /** Of id, number and time. */
  toNumber: (
    p: readonly string[],
  ): string => `INSERT INTO phone_numbers VALUES (${scope}, ${p[0]}, ${p[1]}, 'US',
    'TRANSACTIONAL', '["SMS","VOICE"]', 'TOLL_FREE', '1.00', 'Default', false, false, NULL, NULL, NULL, ${p[2]})`,
  /** Of protect configuration, number and time. */
  toRule: (p: readonly string[]): string => `INSERT INTO rule_set_number_overrides
    VALUES (${scope}, ${p[0]}, ${p[1]}, 'BLOCK', 'US', ${p[2]}, NULL)
    ON CONFLICT (account_id, region, protect_configuration_id, destination_phone_number)
    DO UPDATE SET action = excluded.action`,
  /** Of operation, token, fingerprint, answer and time. */
  toToken: (p: readonly string[]): string =>
    `INSERT INTO client_tokens VALUES (${scope}, ${p.join(', ')})`,
  /** Of time and number. */
  toProductType: (p: readonly string[]): string => `UPDATE inventory_phone_numbers
    SET product_type = 'VoiceConnector', status = 'Unassigned', updated_at = ${p[0]}
    WHERE account_id = '111122223333' AND region = 'us-east-1' AND e164_phone_number = ${p[1]}`,
  /** Of number. */
  toInventory: (p: readonly string[]): string => `INSERT INTO inventory_phone_numbers
    VALUES (${scope}, ${p[0]}, 'US', 'Local', 'BusinessCalling', 'Unassigned', '{"InboundCall":true,"OutboundCall":true,"InboundSMS":true,"OutboundSMS":true,"InboundMMS":true,"OutboundMMS":true}',
    '[]', NULL, NULL, NULL, 0, 0, NULL) ON CONFLICT DO NOTHING`,
};

/** The response of the floors, of the size of a real one. */
export const responseBody: string = JSON.stringify({
  PhoneNumberArn: `arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-${'0'.repeat(32)}`,
  PhoneNumberId: `phone-${'0'.repeat(32)}`,
  PhoneNumber: '+18335550100',
  IsoCountryCode: 'US',
  MessageType: 'TRANSACTIONAL',
  NumberCapabilities: ['SMS', 'VOICE'],
  NumberType: 'TOLL_FREE',
  MonthlyLeasingPrice: '1.00',
  OptOutListName: 'Default',
  InternationalSendingEnabled: false,
  DeletionProtectionEnabled: false,
  CreatedTimestamp: 1_767_225_600.25,
  Status: 'PENDING',
  TwoWayEnabled: false,
  SelfManagedOptOutsEnabled: false,
});
