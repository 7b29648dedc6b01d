import type { ScenariosOf } from '@numberkit/conformance/scenarios';
import type { OperationTypes } from './gen/contract.gen.js';
import { addBook, changeBook, getBook, removeBook } from './scenarios/change-books.js';
import { listBooks, searchBooks } from './scenarios/list-books.js';
import { lendBooks, startStocktake } from './scenarios/loans.js';

/** The rules that the document cannot state. Everything else, the suite knows from the document. */
export const scenarios: ScenariosOf<OperationTypes> = {
  listBooks,
  addBook,
  getBook,
  changeBook,
  removeBook,
  searchBooks,
  lendBooks,
  startStocktake,
};

export default scenarios;
