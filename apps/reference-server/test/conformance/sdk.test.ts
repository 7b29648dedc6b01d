import { clientCases } from '@numberkit/conformance';
import { describe, test } from 'vitest';
import { sdkDriver } from './sdk-driver.js';

describe("this project's client, judged by the same scenarios", () => {
  for (const { name, check } of clientCases(sdkDriver)) test(name, check);
});
