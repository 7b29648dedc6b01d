import { argv } from 'node:process';
import { LibraryClient } from './gen/client.gen.js';
import { BookExistsError } from './gen/errors.gen.js';

const library = new LibraryClient({ baseUrl: argv[2] ?? 'http://127.0.0.1:8080' });

const shelf = [
  { isbn: '9780141439518', title: 'Pride and Prejudice', author: 'Jane Austen' },
  { isbn: '9780141439587', title: 'Emma', author: 'Jane Austen' },
  { isbn: '9780141439600', title: 'A Tale of Two Cities', author: 'Charles Dickens' },
];

for (const book of shelf) {
  try {
    await library.addBook({ ...book, genres: ['fiction'], copies: { CEN: 1 } });
  } catch (error) {
    // The program has run before.
    if (!(error instanceof BookExistsError)) throw error;
  }
}

// The client reads page after page, each when it is needed.
for await (const book of library.listBooks.items({ genres: ['fiction'], maxResults: 2 })) {
  console.log(`${book.isbn} ${book.title}, added ${book.addedAt.toISOString()}`);
}

const { loans, failures } = await library.lendBooks({
  loans: shelf.map(({ isbn }) => ({ isbn, cardNumber: '20260331' })),
});
console.log(`${loans.length} lent, ${failures.length} not lent`);
