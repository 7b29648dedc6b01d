/** Keys that the server knows, where it has credentials. */
export const knownCredentials = [
  { accessKeyId: 'AKIDFIRST', secretAccessKey: 'first secret', accountId: '111122223333' },
  { accessKeyId: 'AKIDSECOND', secretAccessKey: 'second secret', accountId: '444455556666' },
  {
    accessKeyId: 'AKIDNARROW',
    secretAccessKey: 'narrow secret',
    accountId: '111122223333',
    allow: ['sms-voice:Request*'],
  },
  {
    accessKeyId: 'ASIASESSION',
    secretAccessKey: 'session secret',
    sessionToken: 'session token',
    expiration: '2999-01-01T00:00:00Z',
    accountId: '111122223333',
  },
].map(({ expiration, ...one }) => ({ ...one, ...(expiration && { expiration }) }));

/** Keys that it does not know. */
export const strangers = [
  { accessKeyId: 'AKIDSTRANGER', secretAccessKey: 'a secret' },
  { accessKeyId: '555566667777', secretAccessKey: 'a secret' },
] as const;

/** The key of the control interface, where it has one. */
export const controlKey = 'fuzz-control-key';
