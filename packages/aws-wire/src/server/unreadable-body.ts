/** Thrown inside this package where a body cannot be read as an operation's input. */
export class UnreadableBody extends Error {
  override readonly name = 'UnreadableBody';
}
