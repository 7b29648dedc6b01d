import { clientCases } from '@numberkit/conformance';
import { describe, test } from 'vitest';
import { awsTransportDriver } from './sdk-aws-transport-driver.js';

describe("this project's client with its transport to AWS, judged by the same scenarios", () => {
  for (const { name, check } of clientCases(awsTransportDriver)) test(name, check);
});
