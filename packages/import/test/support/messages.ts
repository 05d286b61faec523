/** The first line of what a promise is rejected with; "" where it is not. */
export async function headlineOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "";
  } catch (error) {
    return (error as Error).message.split("\n")[0] ?? "";
  }
}
