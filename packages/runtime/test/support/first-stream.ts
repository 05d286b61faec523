// Sends the stream that the command line names as the first one of its process, and prints what the server received.
import { createReadStream } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { PassThrough, Readable } from "node:stream";
import { bodyWriter, lineWriter, multipartWriter } from "../../src/codegen-v1.ts";
import { acme, operation } from "./acme.ts";

const LINES = "application/x-ndjson";
const FORM = "multipart/form-data";

async function listening(listener: RequestListener): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const { server, url } = await listening(async (request, response) => {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(await new Response(Readable.toWeb(request) as ReadableStream).text()));
});

async function send(body: unknown, type = "application/octet-stream"): Promise<unknown> {
  const put = operation({
    method: "PUT",
    body: [type],
    write: lineWriter(bodyWriter),
    writers: { multipart: multipartWriter },
  });
  return await put(acme({ baseUrl: url, retry: false }), { body });
}

async function* generated(): AsyncGenerator<string> {
  yield "abc";
}

function passThrough(): PassThrough {
  const stream = new PassThrough();
  stream.end("abc");
  return stream;
}

/** A request that a server passes on. */
async function passedOn(): Promise<unknown> {
  let sent: unknown;
  const proxy = await listening(async (request: IncomingMessage, response) => {
    sent = await send(request).catch((error: Error) => error.message);
    response.end();
  });
  await fetch(proxy.url, { method: "PUT", body: "abc" });
  proxy.server.close();
  return sent;
}

const KINDS: { readonly [kind: string]: () => Promise<unknown> } = {
  "Readable.from": () => send(Readable.from(["abc"])),
  PassThrough: () => send(passThrough()),
  createReadStream: () => send(createReadStream(import.meta.filename, { start: 3, end: 7 })),
  IncomingMessage: passedOn,
  "async generator": () => send(generated()),
  "web stream": () => send(new Blob(["abc"]).stream()),
  "web stream of Node.js": () => send(Readable.toWeb(Readable.from(["abc"]))),
  "JSON lines": () => send(Readable.from(['{"a":1}\n']), LINES),
  "part of a form": () => send({ file: Readable.from(["abc"]) }, FORM),
};

console.info(JSON.stringify(await KINDS[process.argv[2] as string]?.().catch((error: Error) => error.message)));
server.close();
