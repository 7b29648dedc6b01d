import { Numberkit } from '@numberkit/sdk';

const client = new Numberkit({ baseUrl: 'http://127.0.0.1:4010' });

const rule = await client.putProtectConfigurationRuleSetNumberOverride({
  ProtectConfigurationId: 'protect-11111111111111111111111111111111',
  DestinationPhoneNumber: '+12065550142',
  Action: 'ALLOW',
  ExpirationTimestamp: new Date('2100-01-01T00:00:00Z'),
});
console.log(rule.ExpirationTimestamp?.toISOString());
