/** Cancels a body that is not read. A body that is broken, or that is being read, is not touched. */
export async function discard({ body }: { readonly body?: Pick<ReadableStream, "cancel"> | null }): Promise<undefined> {
  await body?.cancel?.().catch(() => {});
}
