import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** The provider of the cases on loopback. Give every platform its own: it counts attempts. */
export interface AcmeServer extends AsyncDisposable {
  readonly url: string;
}

export async function acmeServer(): Promise<AcmeServer> {
  const other = await listening((request, response) => json(response, 200, seen("other", request)));
  let attempts = 0;
  const main = await listening(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://acme.test");
    const [, first = "", id = ""] = pathname.split("/");
    switch (first) {
      case "things":
        if (id === "cut") return cut(response);
        if (id === "none") return json(response, 404, { message: "no such thing" });
        return json(response, 200, { id: decodeURIComponent(id), tags: searchParams.getAll("tags") });
      case "busy":
        attempts += 1;
        return attempts === 1
          ? json(response, 429, {}, { "retry-after": "0" })
          : json(response, 200, seen("main", request, attempts));
      case "silent":
        return;
      case "stalled":
        response.writeHead(200, { "content-type": "application/json", "content-length": "100" }).write('{"origin":');
        return;
      case "moved":
        return json(response, 307, {}, { location: `${other.url}/landed` });
      case "events":
        return events(response);
      case "bytes":
        response.writeHead(200, { "content-type": "text/plain" }).end(await body(request));
        return;
      case "files":
      case "attachments":
        return json(response, 200, await parts(request));
      case "forms":
        return json(response, 200, [...new URLSearchParams(String(await body(request)))]);
      case "entries":
        response.writeHead(200, { "content-type": "application/json" });
        response.end(came(id, searchParams, String(await body(request))));
        return;
      case "orders":
        return json(response, 200, JSON.parse(String(await body(request))) as object);
      case "lines":
        response.writeHead(200, { "content-type": "application/x-ndjson" });
        response.end('{"id":"1","tags":[]}\n{"id":2,"tags":[]}\n{"id":"3","tags":[]}\n');
        return;
      case "":
        // The empty page from which a browser calls. It may run scripts, but make none of text.
        response
          .writeHead(200, { "content-type": "text/html", "content-security-policy": "script-src 'unsafe-inline'" })
          .end("<!doctype html>");
        return;
      default:
        return json(response, 200, seen("main", request));
    }
  });
  return {
    url: main.url,
    [Symbol.asyncDispose]: async () => {
      await Promise.all([close(main.server), close(other.server)]);
    },
  };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

async function listening(answer: Answer): Promise<{ url: string; server: Server }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** What came, with the text of the body as a value too: no digit of it is lost here. */
function came(day: string, search: URLSearchParams, text: string): string {
  return `${JSON.stringify({ day, after: search.get("after"), text }).slice(0, -1)},"entry":${text}}`;
}

function seen(origin: string, { headers }: IncomingMessage, attempt = 1): object {
  return { origin, attempt, headers };
}

/** A failure whose connection is lost inside of its body, after that has had the time to arrive. */
function cut(response: ServerResponse): void {
  response.writeHead(404, { "content-type": "application/json", "content-length": "100" }).write('{"message":"no');
  setTimeout(() => response.destroy(), 200);
}

/** Two events, the second of which arrives in two pieces. */
function events(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream" }).write("data: one\r\n\r\nevent: named\ndata: tw");
  setTimeout(() => response.end("o\ndata: lines\n\n: bye\n"), 20);
}

async function body(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

interface Part {
  readonly name: string;
  readonly file?: string;
  readonly type: string;
  readonly text: string;
}

/** The parts of a form, as the platform of the test reads them. */
async function parts(request: IncomingMessage): Promise<Part[]> {
  const headers = { "content-type": request.headers["content-type"] ?? "" };
  const form = await new Response(await body(request), { headers }).formData();
  return await Promise.all(
    [...form].map(async ([name, value]) =>
      typeof value === "string"
        ? { name, type: "", text: value }
        : { name, file: value.name, type: value.type, text: await value.text() },
    ),
  );
}
