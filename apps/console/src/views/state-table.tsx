import type { MemberPath } from '@numberkit/contract';
import type { controlSchemas } from '@numberkit/sdk/control';
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Cell, Kind } from '../model/kind.ts';
import { isOneScope } from '../model/scopes.ts';
import { server, serverTime } from '../model/server.ts';
import { Snippet } from '../parts/copy.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { shownJson, shownSensitive, shownText } from '../parts/shown.ts';
import { toDistance, toMoment } from '../text/times.ts';

type Item = controlSchemas.StateItem;

interface StateTableProps {
  readonly kind: Kind;
  readonly items: readonly Item[];
  readonly sensitive: readonly MemberPath[];
  /** Whether these are all: the order of a page alone would pass for the order of all. */
  readonly isWhole: boolean;
  /** Whether newer ones could not be read. */
  readonly isOld: boolean;
}

interface Order {
  readonly column: number;
  readonly isDown: boolean;
}

/** A page of resources as a table; each can be seen whole. */
export function StateTable(props: StateTableProps): JSX.Element {
  const { kind, items, sensitive, isWhole, isOld } = props;
  const order = useSignal<Order | undefined>(undefined);
  const opened = useSignal<Row | undefined>(undefined);
  const now = serverTime.value ?? Date.now();
  const moment = { now, delays: server.value?.delays };
  const rows = items.flatMap((item) => {
    const cells = kind.toCells(item, moment);
    return cells === undefined ? [] : [{ item, cells }];
  });
  const isSensitive = kind.columns.map(({ member }) => sensitive.some(([name]) => name === member));
  const isEverywhere = !isOneScope.value;
  return (
    <div class="scroll">
      <table class={isOld ? 'old' : ''}>
        <thead>
          <tr>
            {kind.columns.map(({ title }, column) =>
              isWhole ? (
                <Heading key={title} title={title} column={column} order={order} />
              ) : (
                <th key={title} scope="col">
                  {title}
                </th>
              ),
            )}
            {isEverywhere && <th scope="col">Account</th>}
          </tr>
        </thead>
        <tbody>
          {sort(rows, isWhole ? order.value : undefined).map((row) => (
            <tr key={toKey(row)}>
              {row.cells.map((cell, column) => (
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
                        opened.value = row;
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
                  {row.item.accountId} {row.item.region}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {opened.value !== undefined && (
        <Dialog
          title={`${kind.title}: ${toShown(opened.value.cells[0], isSensitive[0])}`}
          class="pane"
          onClose={() => {
            opened.value = undefined;
          }}
        >
          <Snippet
            title={`${opened.value.item.accountId} ${opened.value.item.region}`}
            text={shownJson(opened.value.item[kind.member], sensitive)}
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

/** The head of a column, which sorts the table. */
function Heading({ title, column, order }: HeadingProps): JSX.Element {
  const isOrdered = order.value?.column === column;
  const isDown = isOrdered && order.value?.isDown;
  return (
    <th scope="col" aria-sort={isOrdered ? (isDown ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        title="Sort"
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
  const text = toShown(cell, isSensitive);
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

function toShown({ text }: Cell = { text: '' }, isSensitive = false): string {
  return isSensitive && text !== '' ? shownSensitive(text) : shownText(text);
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

function toKey({ item: { accountId, region }, cells }: Row): string {
  return [accountId, region, ...cells.slice(0, 3).map(({ text }) => text)].join(' ');
}
