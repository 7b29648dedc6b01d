import { clientCases } from '@numberkit/conformance';
import { describe, test } from 'vitest';
import awsSdk from '../aws-sdk-driver.ts';
import numberkitSdkAws from '../numberkit-sdk-aws-driver.ts';
import numberkitSdk from '../numberkit-sdk-driver.ts';

const clients = [
  { driver: awsSdk, protocol: 'aws' },
  { driver: numberkitSdk, protocol: 'contract' },
  { driver: numberkitSdkAws, protocol: 'aws' },
] as const;

describe.each(clients)('$driver.name, judged by the scenarios', ({ driver, protocol }) => {
  for (const { name, check } of clientCases(driver, { protocol })) test(name, check);
});
