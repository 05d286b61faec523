type Source = Pick<Response, "text" | "blob">;

/** A body whose text is in the charset that its content type names, or in UTF-8 if nobody knows that. */
export function inCharset(contentType: string, source: Source): Source {
  const [, charset] = /charset=["']?([^\s"';]+)/i.exec(contentType) ?? [];
  const blob = async (): Promise<Blob> => await source.blob();
  return { blob, text: async () => decoderFor(charset).decode(await (await blob()).arrayBuffer()) };
}

function decoderFor(charset: string | undefined): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
