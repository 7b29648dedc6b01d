import { toControlJobs, toJobs } from './src/jobs.ts';

const repository = new URL('../../', import.meta.url);

export default [
  ...toJobs({
    input: new URL('spec/openapi.yaml', repository),
    contract: new URL('packages/contract/src/phone-numbers/gen', repository),
    serverStubs: new URL('packages/server-stubs/src/gen', repository),
    sdk: new URL('packages/sdk/src/gen', repository),
  }),
  ...toControlJobs({
    input: new URL('spec/control.openapi.yaml', repository),
    contract: new URL('packages/contract/src/control/gen', repository),
    sdk: new URL('packages/sdk/src/control/gen', repository),
  }),
];
