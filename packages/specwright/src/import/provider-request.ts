/** A provider, and the description that is asked for. */
export interface ProviderRequest {
  readonly id: string;
  readonly from: string | undefined;
  readonly root: string | undefined;
}

/** @throws Error where not one provider is named, or a folder without a description */
export function providerRequest(
  [id, ...others]: readonly string[],
  { from, root }: { readonly from: string | undefined; readonly root: string | undefined },
): ProviderRequest {
  if (!id || others.length > 0) throw new Error("Name one provider.");
  if (root !== undefined && from === undefined) throw new Error("--root belongs to --from, which names a file.");
  return { id, from, root };
}
