import { toExpectations } from '../scenario/expected-status.js';
import { decided } from '../scenario/provenance.js';
import { type AnyScenario, toExchanges } from '../scenario/scenario.js';
import { toLevel } from '../scenario/title.js';

/**
 * A case as it judges a client. The kit plays a server that keeps the contract: what the case says of
 * servers is what is played, and the rule is the client's own.
 */
export function toClientCase(scenario: AnyScenario): AnyScenario {
  if (scenario.subjects === 'clients') return scenario;
  const level = toLevel(scenario.title);
  const isRefused = toExchanges(scenario).some(({ expect }) => {
    const [first] = toExpectations(expect);
    return first !== undefined && 'exception' in first;
  });
  const come = isRefused ? 'answers and refusals as they come' : 'the answer as it comes';
  return {
    ...scenario,
    title: `A client ${level} send calls as the contract writes them, and give its caller ${come}`,
    provenance: decided('all'),
    played: scenario.title,
  };
}
