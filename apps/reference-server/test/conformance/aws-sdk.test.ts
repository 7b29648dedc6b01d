import { clientCases } from '@numberkit/conformance';
import { describe, test } from 'vitest';
import { awsSdkDriver } from './aws-sdk-driver.js';

describe("this project's client with its transport to AWS, judged by the same scenarios", () => {
  for (const { name, check } of clientCases(awsSdkDriver)) test(name, check);
});
