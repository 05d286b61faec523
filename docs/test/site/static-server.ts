import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

/** A server of files that knows nothing else, on a free port of loopback. */
export interface StaticServer {
  readonly url: string;
  /** What was asked for since the start, with the bytes that went out, in order. */
  readonly served: readonly { readonly path: string; readonly bytes: number }[];
  close(): Promise<void>;
}

const TYPES: { readonly [extension: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".yaml": "text/yaml",
};

export async function serveFolder(folder: string): Promise<StaticServer> {
  const served: { path: string; bytes: number }[] = [];
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://site");
    const file = fileAt(folder, decodeURIComponent(pathname));
    const body = file === undefined ? Buffer.from("not found") : readFileSync(file);
    served.push({ path: pathname, bytes: body.length });
    const type = TYPES[extname(file ?? ".html")] ?? "application/octet-stream";
    response.writeHead(file === undefined ? 404 : 200, { "content-type": type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    served,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The file of a path, or the index of its folder. */
export function fileAt(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile()) return file;
  return found?.isDirectory() && path.endsWith("/") ? fileAt(folder, `${path}index.html`) : undefined;
}
