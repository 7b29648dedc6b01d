/** What to try on the processes. */
export function toInstructions(url: string, key: string, processes: readonly string[]): string {
  const control = `curl -s -H 'Authorization: Bearer ${key}' -H 'Content-Type: application/json'`;
  const path = `${url}/_numberkit`;
  const body = {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS'],
    NumberType: 'TOLL_FREE',
  };
  const request = `curl -s ${url}/v2/phone-numbers -H 'Content-Type: application/json' -d '${JSON.stringify(body)}'`;
  const fault = { operation: 'requestPhoneNumber', calls: 2, exception: 'ConflictException' };
  return `
nginx listens on ${url} and gives each request to the next of ${processes.join(', ')} (Ctrl-C stops all)

Request a number, a few times; each process gives another one:

  ${request}

Let the clock go a minute on: every process has these numbers ACTIVE.

  ${control} ${path}/clock/advance -d '{"duration":"PT1M"}'
  curl -s -X POST ${url}/v2/phone-numbers/describe -H 'Content-Type: application/json' -d '{}'

Let the next two requests fail, whichever processes get them:

  ${control} ${path}/faults -d '${JSON.stringify(fault)}'
  for i in 1 2 3; do ${request}; echo; done

Read the journal of all processes, or watch it as it comes:

  ${control} ${path}/journal
  ${control} -N ${path}/events

Stop one of the processes, and go on: kill it by its port. Begin anew:

  ${control} -X POST ${path}/reset
`;
}
