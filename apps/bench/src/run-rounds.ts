import { operationNames } from './call.js';
import { measure, warmUp } from './measure.js';
import { subjects } from './rounds.js';
import type { Row } from './report.js';
import type { Place } from './subjects.js';

const connections = 50;

/**
 * Measures every subject in every round: what disturbs the machine for a while then disturbs neighbours
 * alike, and ratios are taken within a round.
 */
export async function runRounds(
  place: Place,
  rounds: number,
  duration: number,
  only: readonly string[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    for (const { name, start, protocols, floor } of subjects) {
      if (only.length > 0 && !only.some((part) => name.includes(part))) continue;
      process.stderr.write(`round ${round}: ${name}\n`);
      await using running = await start(place);
      const { children, firstAnswer } = running;
      await warmUp(children);
      for (const protocol of protocols) {
        for (const operation of operationNames) {
          const figures = await measure(children, { operation, protocol, connections, duration });
          const base = rows.find(
            (row) => row.round === round && row.subject === floor && row.operation === operation,
          );
          const ofFloor = base && figures.rate / base.rate;
          rows.push({
            ...figures,
            subject: name,
            operation,
            protocol,
            round,
            firstAnswer,
            ofFloor,
          });
        }
      }
    }
  }
  return rows;
}
