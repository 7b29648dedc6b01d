// TO BE MOVED into spec/openapi.yaml, under each tag's `x-service`: these are facts of the services,
// and code has to take them from the contract. This file is the only one that states them. They are
// those of the official clients (`endpoint/bdd.js` of each), which the tests compare.
import type { FamilyName } from '@numberkit/contract';

/** How a service is reached at AWS. */
export interface ServiceEndpoint {
  /** What its host's name begins with. */
  readonly hostPrefix: string;
  /** The one region where it is, whatever region the client is for; undefined for one in each. */
  readonly onlyRegion?: string;
}

/** Where the services are. */
export const serviceEndpoints: { readonly [Name in FamilyName]: ServiceEndpoint } = {
  PinpointSMSVoiceV2: { hostPrefix: 'sms-voice' },
  Chime: { hostPrefix: 'chime', onlyRegion: 'us-east-1' },
};

/** One of AWS's separate clouds. */
export interface Partition {
  readonly regions: RegExp;
  readonly domain: string;
  /** Whether services with only one region are reached there. */
  readonly hasOnlyRegions: boolean;
}

/** The clouds that anyone can sign up for; for another, an endpoint has to be given. */
export const partitions: readonly Partition[] = [
  {
    regions: /^(us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-\d+$/,
    domain: 'amazonaws.com',
    hasOnlyRegions: true,
  },
  { regions: /^us-gov-[a-z]+-\d+$/, domain: 'amazonaws.com', hasOnlyRegions: false },
  { regions: /^cn-[a-z]+-\d+$/, domain: 'amazonaws.com.cn', hasOnlyRegions: false },
];
