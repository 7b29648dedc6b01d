/** The error that a promise is rejected with; a fulfilled promise fails the test. */
export async function rejectionOf(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
  throw new Error('The promise was fulfilled, but should have been rejected.');
}
