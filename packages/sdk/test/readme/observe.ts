import { Numberkit } from '@numberkit/sdk';

const client = new Numberkit({
  baseUrl: 'http://127.0.0.1:4010',
  logger: { warn: (fields, message) => console.log(message, fields) },
  hooks: {
    beforeAttempt: ({ headers }) => {
      Object.assign(headers, { 'x-trace': 'trace-1' });
    },
    afterAttempt: ({ operation, attempt, status }) => console.log(operation, attempt, status),
  },
});

await client.updatePhoneNumber({
  phoneNumberId: '%2B12065550100',
  ProductType: 'VoiceConnector',
});
