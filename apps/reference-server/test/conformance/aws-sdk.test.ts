import { clientCases } from '@numberkit/conformance';
import { describe, test } from 'vitest';
import { awsSdkDriver } from './aws-sdk-driver.js';

describe('the AWS SDK for JavaScript, judged by the same scenarios', () => {
  for (const { name, check } of clientCases(awsSdkDriver, { protocol: 'aws' })) test(name, check);
});
