/** The tables of the floor: the columns and indexes of the reference server's. */
export const tables = `
  CREATE TABLE IF NOT EXISTS phone_numbers (
    account_id varchar(12) NOT NULL, region varchar(32) NOT NULL, phone_number_id varchar(64) PRIMARY KEY,
    phone_number varchar(16) NOT NULL UNIQUE, body text NOT NULL, registration_id varchar(64), created_at bigint NOT NULL);
  CREATE TABLE IF NOT EXISTS rule_set_number_overrides (
    account_id varchar(12) NOT NULL, region varchar(32) NOT NULL, protect_configuration_id varchar(64) NOT NULL,
    destination_phone_number varchar(20) NOT NULL, action varchar(16) NOT NULL, created_at bigint NOT NULL,
    PRIMARY KEY (account_id, region, protect_configuration_id, destination_phone_number));
  CREATE TABLE IF NOT EXISTS client_tokens (
    account_id varchar(12) NOT NULL, region varchar(32) NOT NULL, operation varchar(64) NOT NULL,
    client_token varchar(64) NOT NULL, fingerprint varchar(64) NOT NULL, answer text NOT NULL, created_at bigint NOT NULL,
    PRIMARY KEY (account_id, region, operation, client_token));
  CREATE TABLE IF NOT EXISTS inventory_phone_numbers (
    e164_phone_number varchar(16) PRIMARY KEY, product_type varchar(32) NOT NULL, updated_at bigint NOT NULL)`;

/** What the floor answers, of the size of a real answer. */
export const answer: string = JSON.stringify({
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
