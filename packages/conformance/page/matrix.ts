import { type Content, element } from './elements.js';
import { type ReportedOperation, type Result, toHash, toShortId } from './report.js';
import { createSign, verdictWords } from './verdicts.js';

/** The column of the cases that are about no exception. */
const accepted = 'Accepted';

/** A table of an operation's cases, by their group and by the exception that they must reach. */
export function createMatrix(
  operation: ReportedOperation,
  all: readonly Result[],
  shown: ReadonlySet<Result>,
): HTMLElement {
  const columns = toColumns(operation, all);
  const groups = [...new Set(all.map(({ group }) => group))];
  const rows = groups
    .map((group) => ({
      group,
      cases: all.filter((each) => each.group === group && shown.has(each)),
    }))
    .filter(({ cases }) => cases.length > 0);
  const count = rows.reduce((sum, { cases }) => sum + cases.length, 0);
  return element(
    'section',
    { class: 'operation', 'aria-label': operation.id, hidden: rows.length === 0 },
    element('h2', {}, operation.id, element('small', {}, `${count} cases`)),
    element('p', { class: 'about' }, operation.summary, createDocumentationLink(operation)),
    element(
      'div',
      { class: 'scroll' },
      element(
        'table',
        {},
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            element('th', { scope: 'col' }, 'About'),
            columns.map((column) => createHead(column)),
          ),
        ),
        element(
          'tbody',
          {},
          rows.map(({ group, cases }) => createRow(group, cases, columns)),
        ),
      ),
    ),
    createUnreached(operation, all),
  );
}

/** A link to the server's own documentation, which is there as long as the server runs. */
function createDocumentationLink({ id, documentation }: ReportedOperation): Content {
  if (documentation === undefined || !/^https?:/.test(documentation)) return undefined;
  const hidden = element('span', { class: 'hidden' }, ` of ${id}`);
  return [' ', element('a', { href: documentation, rel: 'noreferrer' }, 'Documentation', hidden)];
}

function toColumns({ exceptions }: ReportedOperation, all: readonly Result[]): readonly string[] {
  const reached = new Set(all.map(toColumn));
  const inOrder = [accepted, ...exceptions.map(({ name }) => name), ...reached];
  return [...new Set(inOrder)].filter((column) => reached.has(column));
}

/** The declared exceptions that no case reaches. */
function createUnreached({ exceptions }: ReportedOperation, all: readonly Result[]): Content {
  const names = exceptions.map(({ name }) => name);
  const unreached = names.filter((name) => !all.some(({ exception }) => exception === name));
  if (unreached.length === 0) return undefined;
  return element(
    'p',
    { class: 'about' },
    `Reached by no case of this run: ${unreached.join(', ')}.`,
  );
}

function createHead(column: string): HTMLElement {
  return element(
    'th',
    { scope: 'col', title: column },
    toBreakable(column.replace(/Exception$/, '')),
  );
}

function createRow(
  group: string,
  cases: readonly Result[],
  columns: readonly string[],
): HTMLElement {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, group),
    columns.map((column) => {
      const its = cases.filter((each) => toColumn(each) === column);
      return element(
        'td',
        { 'data-column': column, class: its.length === 0 ? 'empty' : undefined },
        element('div', { class: 'cells' }, its.map(createCell)),
      );
    }),
  );
}

function createCell(result: Result): HTMLElement {
  const { verdict, title } = result;
  const label = `${verdictWords[verdict]}: ${toShortId(result)}`;
  return element(
    'a',
    {
      class: `cell ${verdict}`,
      href: toHash(result),
      'aria-label': label,
      title: `${label}\n${title}`,
    },
    createSign(verdict),
  );
}

function toColumn({ exception }: Result): string {
  return exception ?? accepted;
}

// Allows line breaks in a name, which would otherwise make its column too wide.
function toBreakable(name: string): Content {
  return name.split(/(?<=[a-z])(?=[A-Z])/).flatMap((part) => [element('wbr'), part]);
}
