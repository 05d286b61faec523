/** Ends a body that nobody will read. It may have broken already, or somebody else may read it: neither matters. */
export async function discard({ body }: Response): Promise<void> {
  await body?.cancel().catch(() => {});
}
