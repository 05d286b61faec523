/** What a server answers. */
export interface Given {
  readonly status: number;
  /** The content type, `undefined` for none. */
  readonly type: string | undefined;
  /** `undefined` for no body. */
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
}

/** The same answer as several platforms give it. */
export const PLATFORMS: { readonly [name: string]: (given: Given) => Response } = {
  "a web stream": ({ status, type, bytes }) => {
    const headers: Record<string, string> = {};
    if (type) headers["content-type"] = type;
    return new Response(bytes, { status, headers });
  },
  "no body member": (given) => double(given, {}),
  "a null body": (given) => double(given, { body: null }),
  "a stream of Node": (given) => double(given, { body: { pipe: () => {}, on: () => {} } }),
};

/** What React Native, node-fetch and test doubles have in common. */
function double({ status, type = "", bytes = new Uint8Array() }: Given, members: object): Response {
  const headers = new Headers(type ? { "content-type": type } : {});
  return {
    status,
    ok: status >= 200 && status < 300,
    headers,
    text: async () => new TextDecoder().decode(bytes),
    blob: async () => new Blob([bytes], { type }),
    ...members,
  } as unknown as Response;
}
