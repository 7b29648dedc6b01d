import { describe, expect, it } from 'vitest';
import { signRequest } from '../../src/client.js';
import { verifySignature } from '../../src/server.js';
import { mutations } from './mutations.js';
import { signOfficially } from './official-signer.js';
import { toTarget, toWire } from './on-the-wire.js';
import { type RandomRequest, toRandomRequest } from './random-requests.js';
import { createRandom } from './seeded-random.js';

const random = createRandom(20260331);
const requests = Array.from({ length: 250 }, () => toRandomRequest(random));
const received = await Promise.all(
  requests.map(async (request) => {
    return { request, wire: toWire(random, request, await signOfficially(request)) };
  }),
);

function optionsFor({ service, date, credentials }: RandomRequest) {
  const { accessKeyId } = credentials;
  return {
    service,
    now: date,
    findCredentials: (id: string) => (id === accessKeyId ? credentials : undefined),
  };
}

describe("requests that AWS's own signer has signed", () => {
  it('are valid, whatever they look like', async () => {
    for (const { request, wire } of received) {
      const outcome = await verifySignature(wire, optionsFor(request));
      const { accessKeyId, sessionToken } = request.credentials;
      const { region, service } = request;
      expect(outcome, JSON.stringify(wire)).toEqual({
        ok: true,
        identity: { accessKeyId, region, service, sessionToken },
      });
    }
  });

  it.each(Object.entries(mutations))('are refused with %s', async (_, mutate) => {
    await Promise.all(
      received.map(async ({ request, wire }) => {
        const mutated = mutate(wire);
        const outcome = await verifySignature(mutated, optionsFor(request));
        expect(outcome.ok, JSON.stringify(mutated)).toBe(false);
      }),
    );
  });

  it('are refused with another secret of the same key id', async () => {
    for (const { request, wire } of received) {
      const credentials = { ...request.credentials, secretAccessKey: 'another' };
      const outcome = await verifySignature(wire, optionsFor({ ...request, credentials }));
      expect(outcome).toMatchObject({ ok: false, failure: 'signatureMismatch' });
    }
  });
});

describe('requests that this signer signs', () => {
  it("carry the signature of AWS's own signer", async () => {
    for (const request of requests) {
      const { body, method, headers, credentials, region, service, date } = request;
      // The URL must be signed in the form in which fetch sends it.
      const url = new URL(
        `https://${request.host}${toTarget(random, request.path, request.query)}`,
      );
      const signed = await signRequest(
        { method, url: url.href, headers, body },
        { credentials, region, service, date },
      );
      const sent = { ...request, path: url.pathname, applyChecksum: true };
      expect(signed['authorization']).toBe((await signOfficially(sent))['authorization']);
    }
  });
});
