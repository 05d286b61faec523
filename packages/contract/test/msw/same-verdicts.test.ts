// One table of requests, sent to the mock and through the handlers of MSW: both judge and answer alike.
import { fileURLToPath } from "node:url";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleDocument, type Mock, startMock } from "../../src/index.ts";
import { handlers } from "../../src/msw/index.ts";

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

const key = { "x-zoo-key": "secret" };
const json = { ...key, "content-type": "application/json" };
const tool = { "x-stamp": "a" };
const hammer = '{"name":"Hammer","kind":{"type":"hand","weight":1}}';
const post = (body: string, headers: Record<string, string> = json): Sent => ({ method: "POST", headers, body });

const zoo: [path: string, sent: Sent, status: number, codes: string[], text: string | RegExp][] = [
  ["/animals", { headers: key }, 200, [], '[{"id":1,"name":"Leo"},{"id":2,"name":"Owlbert"}]'],
  ["/animals?limit=50", { headers: key }, 200, [], '[{"id":1,"name":"Leo"},{"id":2,"name":"Owlbert"}]'],
  ["/animals?limit=51", { headers: key }, 422, ["maximum"], /invalid-request/],
  ["/animals?size=1", { headers: key }, 422, ["unknown-parameter"], /invalid-request/],
  ["/animals", {}, 401, ["401"], /unauthorized/],
  ["/animals", { headers: { ...key, accept: "text/html" } }, 406, [], /not-acceptable.*Unable to find content/],
  ["/animals", { headers: { ...key, accept: "nonsense" } }, 400, [], /malformed-accept/],
  ["/animals", { headers: { ...key, prefer: "code=503" } }, 503, [], "{}"],
  ["/animals", { headers: { ...key, prefer: "code=503, example=closed" } }, 503, [], "{}"],
  ["/animals", { headers: { ...key, prefer: "code=418" } }, 400, [], /It has 200 \(all\), 503 \(closed\)/],
  ["/animals", { headers: { ...key, prefer: "example=none" } }, 400, [], /It has 200 \(all\), 503 \(closed\)/],
  ["/animals", { headers: { ...key, prefer: "code=x" } }, 400, [], /bad-preference/],
  ["/animals", { headers: key, method: "HEAD" }, 200, [], ""],
  ["/animals", { headers: key, method: "DELETE" }, 405, [], /it has GET, POST, HEAD, OPTIONS/],
  ["/animals", { method: "OPTIONS" }, 204, [], ""],
  ["/plants", { headers: key }, 404, [], /unknown-path/],
  ["/animals/newest", {}, 204, [], ""],
  ["/animals/newest", { headers: { prefer: "example=none" } }, 204, [], ""],
  ["/animals/x", { headers: key }, 422, ["type"], /invalid-request/],
  ["/animals/%zz", { headers: key }, 400, ["malformed"], /malformed-encoding/],
  ["/animals/1", { headers: { ...key, prefer: "code=404, example=never" } }, 404, [], '{"reason":"never"}'],
  ["/animals/1/feed", {}, 200, [], /^data: /],
  ["/animals", post('{"name":"Leo"}'), 201, [], '{"id":1,"name":"Leo"}'],
  [
    "/animals",
    post('{"name":"Leopardissimo"}'),
    422,
    ["maxLength"],
    '{"reason":"name must NOT have more than 10 characters"}',
  ],
  ["/animals", post('{"name":'), 400, ["malformed-json"], /malformed-json/],
  ["/animals", post("name=Leo", { ...key, "content-type": "text/plain" }), 422, ["415"], /reason/],
  ["/animals", post("{}", { ...json, "content-encoding": "gzip" }), 400, ["malformed"], /malformed-encoding/],
  ["/animals", post("{}", { ...json, "content-encoding": "zip" }), 415, ["415"], /unsupported-encoding/],
];

const workshop: typeof zoo = [
  ["/tools/tool_saw?key=a", { headers: { ...tool, "x-trace": "abcd" } }, 200, [], /"Hammer"/],
  [
    "/tools/tool_saw?key=a",
    { headers: { ...tool, "x-trace": "abc" } },
    422,
    ["minLength"],
    '{"reason":"X-Trace must NOT have fewer than 4 characters"}',
  ],
  ["/tools/saw?key=a", { headers: { ...tool, "x-trace": "abcd" } }, 422, ["pattern"], /must match pattern/],
  ["/tools?key=a", post(hammer, { ...json, ...tool }), 201, [], /"name":/],
  ["/tools?key=a", post("{}", { ...json, ...tool }), 422, ["required", "required"], /"reason":/],
  [
    "/tools?key=a",
    post("name=x", { ...tool, "content-type": "application/x-www-form-urlencoded" }),
    422,
    ["minLength"],
    /"reason":/,
  ],
  [
    "/photos",
    post("--b--", { "content-type": "multipart/form-data; boundary=b" }),
    422,
    ["required"],
    /invalid-request/,
  ],
  [
    "/photos",
    post('--b\r\ncontent-disposition: form-data; name="title"\r\n\r\nAbc\r\n--b--\r\n', {
      authorization: `Basic ${btoa("me:secret")}`,
      "content-type": "multipart/form-data; boundary=b",
    }),
    204,
    [],
    "",
  ],
];

async function told(response: Response): Promise<{ status: number; codes: string[]; text: string }> {
  const violations = JSON.parse(response.headers.get("sl-violations") ?? "[]") as { code: string }[];
  return { status: response.status, codes: violations.map(({ code }) => code), text: await response.text() };
}

describe.each([
  ["zoo", "https://zoo.example/api/v2", zoo],
  ["workshop", "https://workshop.example/v1", workshop],
] as const)("%s", (name, baseUrl, table) => {
  const folder = fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
  let mock: Mock;
  const server = setupServer();
  beforeAll(async () => {
    mock = await startMock(folder);
    server.use(...handlers(await bundleDocument(folder)));
    server.listen({ onUnhandledFrame: "bypass" });
  });
  afterAll(async () => {
    server.close();
    await mock.close();
  });

  it.each(table)("%s %j: %i %j", async (path, sent, status, codes, text) => {
    for (const base of [mock.url, baseUrl]) {
      const answer = await told(await fetch(base + path, sent));
      expect({ status: answer.status, codes: answer.codes }, base).toEqual({ status, codes });
      expect(answer.text, base).toEqual(typeof text === "string" ? text : expect.stringMatching(text));
    }
  });

  it("a body over 10 MB: 413", async () => {
    const body = "x".repeat(10 * 1024 * 1024 + 1);
    for (const base of [mock.url, baseUrl]) {
      const answer = await told(await fetch(`${base}/anything`, { method: "POST", body }));
      expect(answer, base).toEqual({ status: 413, codes: [], text: expect.stringMatching("too-large") });
    }
  });
});
