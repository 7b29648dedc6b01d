// This file is compiled and never run: each line under @ts-expect-error must not compile.
import { control } from '@numberkit/contract/control';
import { phoneNumbers } from '@numberkit/contract/phone-numbers';
import { createClient } from '@numberkit/sdk/client';
import { NumberkitControl } from '@numberkit/sdk/control';
import { ToyClient } from './support/toy-client.ts';
import { type Book, type ToyTypes, toy } from './support/toy-contract.ts';

const baseUrl = 'http://127.0.0.1:4010';
const client = createClient(toy, { baseUrl });
const generated = new ToyClient({ baseUrl });

// @ts-expect-error the base URL is missing
createClient(toy, {});

export async function callsAreTypedByTheContract(): Promise<void> {
  await client.listBooks();
  await client.listBooks({ genres: ['crime'], addedSince: new Date() }, { timeout: 1000 });
  // @ts-expect-error a list of texts
  await client.listBooks({ genres: [1] });
  // @ts-expect-error the name of the member, not of the wire
  await client.listBooks({ 'max-results': 1 });
  // @ts-expect-error the input is required
  await client.getBook();
  // @ts-expect-error a member is missing
  await client.getBook({ isbn: '1' });
  // @ts-expect-error no such operation
  await client.burnBook({ isbn: '1' });
  await client.getHours();
  await client.getHours({}, { signal: AbortSignal.timeout(1) });
  // @ts-expect-error it is an option, not a member
  await new NumberkitControl({ baseUrl }).getClock({ timeout: 1000 });
  await new NumberkitControl({ baseUrl }).getClock({}, { timeout: 1000 });
}

export async function outputsAreTypedByTheContract(): Promise<string | undefined> {
  const nothing: undefined = await client.deleteBook({ isbn: '1' });
  const added = await client.addBook({ isbn: '1' });
  const which: string = 'job' in added ? added.job : added.isbn;
  const { counts } = await client.searchBooks({ words: [] });
  const count: number | undefined = counts['A1'];
  // @ts-expect-error no such member
  added.title;
  const page = await client.listBooks();
  return nothing ?? page.nextPageToken ?? `${which} ${count}`;
}

export async function itemsAndPagesAreTyped(): Promise<void> {
  for await (const book of client.listBooks.items({ maxResults: 2 }, { maxPages: 3 })) {
    const same: Book = book;
    // @ts-expect-error no such member
    same.pages;
  }
  for await (const page of generated.listBooks.pages()) page.books?.map(({ isbn }) => isbn);
  // @ts-expect-error the operation has no pages
  client.getBook.items;
}

export async function errorsOfTheContractAreOutcomes(): Promise<string | undefined> {
  const result = await client.safe.addBook({ isbn: '1' });
  switch (result.outcome) {
    case 'success':
      return result.status.toString();
    case 'Full':
      return result.error.shelf;
    case 'Exists':
      // @ts-expect-error only the other problem has the member
      return result.error.shelf;
    // @ts-expect-error the operation does not declare it
    case 'NotFound':
      return undefined;
    default:
      return result.error.message;
  }
}

export async function generatedClassesAreOutcomes(): Promise<string | undefined> {
  const result = await generated.safe.addBook({ isbn: '1' });
  if (result.outcome === 'FullError') return result.error.shelf;
  // @ts-expect-error its class has another name
  return result.outcome === 'Full' ? 'full' : undefined;
}

export async function wholeContractsAreTakenToo(): Promise<void> {
  const numbers = createClient(phoneNumbers, { baseUrl });
  const { PhoneNumber } = await numbers.updatePhoneNumber({ phoneNumberId: 'p' });
  const { now } = await createClient(control, { baseUrl }).getClock();
  const moment: Date | undefined = PhoneNumber?.CreatedTimestamp ?? now;
  await createClient<ToyTypes>(toy, { baseUrl, headers: { since: `${moment}` } }).getHours();
}
