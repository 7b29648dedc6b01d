import type { ClientParts } from '../clients/client.js';

/** A client that breaks one rule. */
export interface ClientMutant {
  /** What the client does, as a sentence without its subject. */
  readonly name: string;
  /** Cases that must find it; others may. */
  readonly foundBy: readonly string[];
  /** The parts that replace the correct ones. */
  readonly parts: Partial<ClientParts>;
}
