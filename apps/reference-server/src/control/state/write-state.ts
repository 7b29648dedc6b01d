import { AccountWriter } from './account-writer.js';
import { type StatePart, stateKinds } from './read-state.js';
import { toWireAccounts } from './wire-accounts.js';

/** The JSON text of a `State`, made of its parts; an account may go on in the next part. */
export async function* toStateText(parts: AsyncIterable<StatePart>): AsyncGenerator<string> {
  let open: AccountWriter | undefined;
  let text = '{"accounts":[';
  for await (const { accounts } of parts) {
    for (const { accountId, region, lists } of toWireAccounts(accounts)) {
      if (open?.scope.accountId !== accountId || open.scope.region !== region) {
        text += open === undefined ? '' : `${open.end()},`;
        open = new AccountWriter({ accountId, region }, stateKinds);
        text += open.begin();
      }
      text += open.write(lists);
    }
    yield text;
    text = '';
  }
  yield `${text}${open?.end() ?? ''}]}`;
}
