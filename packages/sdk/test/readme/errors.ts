import { isNumberkitError, Numberkit, ValidationException } from '@numberkit/sdk';

const client = new Numberkit({ baseUrl: 'http://127.0.0.1:4010' });

try {
  await client.putProtectConfigurationRuleSetNumberOverride({
    ProtectConfigurationId: 'protect-11111111111111111111111111111111',
    DestinationPhoneNumber: 'twelve',
    Action: 'BLOCK',
  });
} catch (error) {
  if (error instanceof ValidationException) {
    console.log(error.Reason, error.Fields?.[0]?.Name); // members of the exception, typed
  } else if (isNumberkitError(error) && error.name === 'NetworkError') {
    console.log(error.unsent); // `name` narrows as well
  } else {
    throw error;
  }
}
