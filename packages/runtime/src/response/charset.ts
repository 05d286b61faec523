type Source = Pick<Response, "text" | "blob">;

/** A body whose text is in the charset that its content type names, or in UTF-8 if that is unknown. */
export function inCharset(contentType: string, source: Source): Source {
  const blob = async (): Promise<Blob> => await source.blob();
  return { blob, text: async () => decoderFor(contentType).decode(await (await blob()).arrayBuffer()) };
}

/** What decodes text of a content type. */
export function decoderFor(contentType: string): TextDecoder {
  const [, charset] = /charset=["']?([^\s"';]+)/i.exec(contentType) ?? [];
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
