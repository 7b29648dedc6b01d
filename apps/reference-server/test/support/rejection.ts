/** The error with which a promise is rejected. @throws {Error} The promise is fulfilled. */
export async function rejectionOf(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
  throw new Error('The call succeeded, but should have been refused.');
}
