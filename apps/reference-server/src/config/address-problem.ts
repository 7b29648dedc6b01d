/** What is wrong with the address of a database: a sentence that lacks the setting, its subject. */
export class AddressProblem extends Error {
  override readonly name = 'AddressProblem';
}
