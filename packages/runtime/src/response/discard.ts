/** Cancels a body that is not read. A body that has broken already, or that somebody else reads, is left alone. */
export async function discard({ body }: { readonly body?: Pick<ReadableStream, "cancel"> | null }): Promise<undefined> {
  await body?.cancel?.().catch(() => {});
}
