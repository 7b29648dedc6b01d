import type { JSX } from 'preact';
import { operations } from '../contract/facts.ts';
import { type JournalFilter, journal, type Selection } from '../model/journal.ts';
import { changeQuery } from '../model/route.ts';
import { outcomes } from '../text/outcomes.ts';
import { toCount } from '../text/times.ts';

const classes: readonly (readonly [string, string])[] = [
  ['2xx', '2xx succeeded'],
  ['4xx', '4xx refused'],
  ['5xx', '5xx failed'],
];

interface JournalFiltersProps {
  readonly filter: JournalFilter;
  readonly selection: Selection;
}

/** What the reader wants to see of the journal. The address has it, so that it can be sent to others. */
export function JournalFilters({ filter, selection }: JournalFiltersProps): JSX.Element {
  const isFiltered = Object.values(pickFilter(filter)).some(Boolean);
  return (
    <search class="filters">
      <input
        data-filter
        type="search"
        aria-label="Search in the requests"
        placeholder="Search: exception, reason, id …"
        value={filter.q ?? ''}
        onInput={(event) => changeQuery({ q: event.currentTarget.value })}
      />
      <Choice
        label="Operation"
        value={filter.operation}
        options={listOperations(filter.operation)}
        onChoose={(operation) => changeQuery({ operation })}
      />
      <Choice
        label="Status"
        value={filter.status}
        options={listStatuses(filter.status)}
        onChoose={(status) => changeQuery({ status })}
      />
      <Choice
        label="Outcome"
        value={filter.outcome}
        options={outcomes.map((one) => [one, one])}
        onChoose={(outcome) => changeQuery({ outcome })}
      />
      <output>
        {isFiltered
          ? `${selection.shown.length} of ${toCount(journal.value.length, 'request')}`
          : toCount(selection.shown.length, 'request')}
      </output>
      {isFiltered && (
        <button type="button" class="quiet" onClick={dropFilter}>
          Drop the filter
        </button>
      )}
    </search>
  );
}

/** Shows all requests again. */
export function dropFilter(): void {
  changeQuery({ operation: undefined, status: undefined, outcome: undefined, q: undefined });
}

type Option = readonly [value: string, label: string];

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly Option[];
  readonly onChoose: (value: string | undefined) => void;
}

/** A list of choices of which none need be made. */
function Choice({ label, value = '', options, onChoose }: ChoiceProps): JSX.Element {
  return (
    <select
      aria-label={label}
      class={value === '' ? '' : 'chosen'}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value || undefined)}
    >
      <option value="">{label}: all</option>
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </select>
  );
}

function pickFilter({ operation, status, outcome, q }: JournalFilter): JournalFilter {
  return {
    ...(operation !== undefined && { operation }),
    ...(status !== undefined && { status }),
    ...(outcome !== undefined && { outcome }),
    ...(q !== undefined && { q }),
  };
}

/** The operations of the contract, and others that someone has called. */
function listOperations(chosen: string | undefined): Option[] {
  const called = journal.value.map(({ operation }) => operation);
  const names = new Set([...operations.map((one) => one.operationId), ...called, chosen]);
  return [...names].filter((name) => name !== undefined).map((name) => [name, name]);
}

/** The classes of statuses, and those that have come. */
function listStatuses(chosen: string | undefined): readonly Option[] {
  const given = new Set(journal.value.map(({ status }) => String(status ?? '')));
  if (chosen !== undefined && !/xx$/.test(chosen)) given.add(chosen);
  given.delete('');
  return [...classes, ...[...given].toSorted().map((status): Option => [status, status])];
}
