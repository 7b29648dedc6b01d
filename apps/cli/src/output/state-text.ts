import type { ControlOutput } from '@numberkit/sdk/control';
import { line } from './text.js';
import type { Paint } from './paint.js';
import { toStateTables } from './state-tables.js';

type State = ControlOutput<'getState'>;

/** What the server holds, an account and region after the other. */
export function toStateText({ accounts }: State, paint: Paint): string {
  if (accounts.length === 0) return 'The server holds nothing.';
  return accounts
    .map((account) =>
      [
        paint('heading', toScopeText(account)),
        ...toStateTables(account, paint).map(({ title, table }) => `${title}\n${indent(table)}`),
      ].join('\n\n'),
    )
    .join('\n\n\n');
}

/** Whose resources there are, in a few words. */
export function toHomeText({ accounts }: State): string {
  return accounts.map(toScopeText).join(', ') || 'the server holds nothing';
}

function toScopeText({ accountId, region }: State['accounts'][number]): string {
  return line`account ${accountId} in ${region}`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
