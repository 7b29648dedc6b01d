import type { MemberPath } from '@numberkit/contract';
import type { controlSchemas } from '@numberkit/sdk/control';
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Cell, Kind } from '../model/kind.ts';
import { scope, server, serverTime } from '../model/server.ts';
import { Snippet } from '../parts/copy.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { shownJson, shownSensitive, shownText } from '../parts/shown.ts';
import { toDistance, toMoment } from '../text/times.ts';

type Item = controlSchemas.StateItem;

interface StateTableProps {
  readonly kind: Kind;
  readonly items: readonly Item[];
  readonly sensitive: readonly MemberPath[];
  /** Whether newer ones could not be read. */
  readonly isOld: boolean;
}

interface Order {
  readonly column: number;
  readonly isDown: boolean;
}

/** A page of resources as a table; each can be seen whole. */
export function StateTable({ kind, items, sensitive, isOld }: StateTableProps): JSX.Element {
  const order = useSignal<Order | undefined>(undefined);
  const opened = useSignal<Item | undefined>(undefined);
  const now = serverTime.value ?? Date.now();
  const moment = { now, delays: server.value?.delays };
  const rows = items.flatMap((item) => {
    const cells = kind.toCells(item, moment);
    return cells === undefined ? [] : [{ item, cells }];
  });
  const isSensitive = kind.columns.map(({ member }) => sensitive.some(([name]) => name === member));
  const isEverywhere = scope.value === undefined;
  return (
    <div class="scroll">
      <table class={isOld ? 'old' : ''}>
        <thead>
          <tr>
            {kind.columns.map(({ title }, column) => (
              <Heading key={title} title={title} column={column} order={order} />
            ))}
            {isEverywhere && <th scope="col">Account</th>}
          </tr>
        </thead>
        <tbody>
          {sort(rows, order.value).map(({ item, cells }) => (
            <tr key={toKey(item, cells)}>
              {cells.map((cell, column) => (
                <td
                  key={kind.columns[column]?.title}
                  class={cell.text === '' && cell.change === undefined ? 'empty' : ''}
                  data-column={kind.columns[column]?.title}
                >
                  {column === 0 ? (
                    <button
                      type="button"
                      data-row
                      title="Show the whole resource"
                      onClick={() => {
                        opened.value = item;
                      }}
                    >
                      <CellText cell={cell} isSensitive={isSensitive[0] ?? false} now={now} />
                    </button>
                  ) : (
                    <CellText cell={cell} isSensitive={isSensitive[column] ?? false} now={now} />
                  )}
                </td>
              ))}
              {isEverywhere && (
                <td data-column="Account">
                  {item.accountId} {item.region}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {opened.value !== undefined && (
        <Dialog
          title={kind.title}
          class="pane"
          onClose={() => {
            opened.value = undefined;
          }}
        >
          <Snippet
            title={`${opened.value.accountId} ${opened.value.region}`}
            text={shownJson(opened.value[kind.member], sensitive)}
          />
        </Dialog>
      )}
    </div>
  );
}

interface HeadingProps {
  readonly title: string;
  readonly column: number;
  readonly order: { value: Order | undefined };
}

/** The head of a column; it sorts the page, since the server has the order of all. */
function Heading({ title, column, order }: HeadingProps): JSX.Element {
  const isOrdered = order.value?.column === column;
  const isDown = isOrdered && order.value?.isDown;
  return (
    <th scope="col" aria-sort={isOrdered ? (isDown ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        title="Sort this page"
        onClick={() => {
          order.value = isDown ? undefined : { column, isDown: isOrdered };
        }}
      >
        {title} <span aria-hidden="true">{isOrdered ? (isDown ? '↓' : '↑') : ''}</span>
      </button>
    </th>
  );
}

interface CellTextProps {
  readonly cell: Cell;
  readonly isSensitive: boolean;
  readonly now: number;
}

function CellText({ cell, isSensitive, now }: CellTextProps): JSX.Element {
  const { change, isId } = cell;
  const text = isSensitive && cell.text !== '' ? shownSensitive(cell.text) : shownText(cell.text);
  return (
    <>
      {isId ? <code>{text}</code> : text}
      {change && (
        <small class="change">
          {change.what}{' '}
          <time dateTime={change.at.toISOString()} title={toMoment(change.at)}>
            {toDistance(change.at.getTime() - now)}
          </time>
        </small>
      )}
    </>
  );
}

interface Row {
  readonly item: Item;
  readonly cells: readonly Cell[];
}

function sort(rows: readonly Row[], order: Order | undefined): readonly Row[] {
  if (order === undefined) return rows;
  const { column, isDown } = order;
  const toText = ({ cells }: Row) =>
    cells[column]?.change?.at.toISOString() ?? cells[column]?.text ?? '';
  const sorted = rows.toSorted((a, b) =>
    toText(a).localeCompare(toText(b), 'en', { numeric: true }),
  );
  return isDown ? sorted.reverse() : sorted;
}

function toKey({ accountId, region }: Item, cells: readonly Cell[]): string {
  return [accountId, region, ...cells.slice(0, 3).map(({ text }) => text)].join(' ');
}
