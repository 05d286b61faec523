import { inspect } from "node:util";
import { TempWorkspace } from "@specwright/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPackages, builtModule } from "../support/built-package.ts";

type Receiver = (request: Request) => Promise<Response>;
type Receive = (handlers: object, options?: object) => Receiver;
interface Package {
  readonly receiveWebhooksWebhooks: Receive;
  readonly receiveWebhooksByPropertyWebhooks: Receive;
  readonly receiveWebhooksByHeaderWebhooks: Receive;
  signWebhook(secret: string, delivery: object): Promise<{ [header: string]: string }>;
}

const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/** Handlers as a program writes them: the compiler has to take these, and to refuse what is wrong. */
const PROGRAM = `import { receiveWebhooksWebhooks, type WebhooksWebhookBodies } from "../../src/gen/webhooks.ts";

const paid = (body: WebhooksWebhookBodies["order.paid"]): bigint => body.id;
export const receive = receiveWebhooksWebhooks(
  {
    "order.paid": (body) => console.log(paid(body), body.at?.getTime()),
    progress: async ({ share }, { headers }) => console.log(share.toFixed(2), headers.get("webhook-id")),
    "stock": async ({ item }) => ({ left: BigInt(item.length) }),
    "PUT stock": (text) => new Response(text?.toUpperCase()),
    ping: undefined,
  },
  { secret: "whsec_AAAA" },
);
receiveWebhooksWebhooks({}, { verify: async ({ body }) => body.byteLength > 0, maxBytes: 10 });
// @ts-expect-error a secret is needed
receiveWebhooksWebhooks({}, {});
// @ts-expect-error there is no such webhook
receiveWebhooksWebhooks({ unpaid: () => {} }, { secret: "whsec_AAAA" });
// @ts-expect-error the answer is an object with a bigint
receiveWebhooksWebhooks({ stock: () => ({ left: "many" }) }, { secret: "whsec_AAAA" });
`;

const workspace = new TempWorkspace();
let compilerSays: readonly string[] = [];
let built: Package;
let receive: Receiver;
const handled: string[] = [];

beforeAll(async () => {
  workspace.write(
    "packages/webhooks-program/src/gen/index.ts",
    PROGRAM.replace("../../src/gen", "../../../webhooks/src/gen"),
  );
  const names = ["webhooks", "webhooks-by-property", "webhooks-by-header"];
  compilerSays = buildPackages(workspace, ...names);
  const modules = await Promise.all(names.map((name) => builtModule<Package>(workspace, name, "webhooks")));
  built = Object.assign({}, ...modules);
  receive = built.receiveWebhooksWebhooks(handlers("order.paid", "progress", "PUT stock"), { secret: SECRET });
}, 60_000);

afterAll(() => workspace[Symbol.dispose]());

/** Functions that take down what they are given. */
function handlers(...names: string[]): object {
  return Object.fromEntries(
    names.map((name) => [name, (body: unknown) => void handled.push(`${name} ${inspect(body)}`)]),
  );
}

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly body?: string | Uint8Array;
  readonly headers?: { [header: string]: string };
}

async function signed({
  method = "POST",
  path = "/hooks/order.paid",
  body = "",
  headers = {},
}: Sent): Promise<Request> {
  const own = await built.signWebhook(SECRET, { id: "msg_1", timestamp: new Date(), body });
  const init = method === "GET" ? {} : { body: body as string };
  return new Request(`https://me.example${path}`, { method, headers: { ...own, ...headers }, ...init });
}

/** Status and body of an answer, and what a handler was given. */
async function answered(receiver: Receiver, request: Request): Promise<string> {
  const response = await receiver(request);
  return [response.status, await response.text(), ...handled.splice(0)].filter(Boolean).join(" ");
}

describe("a signed delivery", () => {
  const order = '{"type":"paid","id":9007199254740993,"at":"2024-01-02T03:04:05Z"}';
  it.each<[name: string, sent: Sent, want: string]>([
    [
      "is handled",
      { body: order },
      "200 order.paid { type: 'paid', id: 9007199254740993n, at: 2024-01-02T03:04:05.000Z }",
    ],
    [
      "is found below any path",
      { path: "/a/b/order%2Epaid/?x=1", body: '{"type":"a","id":1}' },
      "200 order.paid { type: 'a', id: 1n }",
    ],
    ["is a callback", { path: "/progress", body: '{"share":0.5}' }, "204 progress { share: 0.5 }"],
    ["is another method", { method: "PUT", path: "/stock", body: "plenty" }, "200 PUT stock 'plenty'"],
    ["has no body that has to be", { method: "PUT", path: "/stock" }, "200 PUT stock undefined"],
    ["has no body that must be", {}, '400 {"error":"the body is missing"}'],
    ["is no JSON", { body: "{" }, '400 {"error":"the body is not JSON"}'],
    ["is no text", { body: new Uint8Array([0x22, 0xff, 0x22]) }, '400 {"error":"the body is not UTF-8"}'],
    [
      "is not as described",
      { body: '{"id":"7"}' },
      '400 {"error":"the body is not as described","issues":[{"path":["body"],"message":"must have required property \'type\'","keyword":"required"},{"path":["body","id"],"message":"must be integer","keyword":"type"}]}',
    ],
    [
      "is out of bounds",
      { path: "/progress", body: '{"share":2}' },
      '400 {"error":"the body is not as described","issues":[{"path":["body","share"],"message":"must be <= 1","keyword":"maximum"}]}',
    ],
    ["is one that nobody describes", { path: "/unpaid", body: "{}" }, '404 {"error":"there is no such webhook"}'],
    [
      "is called as what every object has",
      { path: "/constructor", body: "{}" },
      '404 {"error":"there is no such webhook"}',
    ],
    [
      "is one that nobody handles",
      { path: "/stock", body: '{"type":"stock","item":"a"}' },
      '404 {"error":"nobody handles this webhook here"}',
    ],
    [
      "comes by a method of another webhook",
      { method: "PUT", body: "{}" },
      '405 {"error":"webhooks are sent with POST"}',
    ],
    [
      "comes by no method of any webhook",
      { method: "DELETE", body: "{}" },
      '405 {"error":"webhooks are sent with POST, PUT, GET"}',
    ],
    [
      "was changed on the way",
      { body: order, headers: { "webhook-id": "msg_2" } },
      '401 {"error":"the signature is missing, wrong or too old"}',
    ],
  ])("%s", async (_, sent, want) => expect(await answered(receive, await signed(sent))).toBe(want));

  it("says which methods there are", async () => {
    const response = await receive(await signed({ method: "DELETE", body: "{}" }));
    expect(response.headers.get("allow")).toBe("POST, PUT, GET");
  });

  it("is answered with what the handler returns, as the wire has it", async () => {
    const answers = built.receiveWebhooksWebhooks(
      {
        stock: async () => ({ left: 9007199254740993n }),
        ping: () => new Response("pong", { status: 202 }),
      },
      { secret: SECRET },
    );
    expect(await answered(answers, await signed({ path: "/stock", body: '{"type":"stock","item":"a"}' }))).toBe(
      '200 {"left":9007199254740993}',
    );
    expect(await answered(answers, await signed({ method: "GET", path: "/ping" }))).toBe("202 pong");
  });

  it("is refused before it is held as a whole if it is too large", async () => {
    const small = built.receiveWebhooksWebhooks(handlers("order.paid"), { secret: SECRET, maxBytes: 10 });
    expect(await answered(small, await signed({ body: order }))).toBe(
      '413 {"error":"the body has more than 10 bytes"}',
    );
  });

  it("has an error of its handler thrown to the server", async () => {
    const failing = built.receiveWebhooksWebhooks(
      { "order.paid": () => Promise.reject(new Error("the disk is full")) },
      { secret: SECRET },
    );
    await expect(failing(await signed({ body: order }))).rejects.toThrow("the disk is full");
  });

  it("cannot be checked if somebody has read it", async () => {
    const request = await signed({ body: order });
    await request.text();
    await expect(receive(request)).rejects.toThrow(
      "the body of the request was read already: its bytes are needed to check the signature",
    );
  });
});

describe("a name", () => {
  const post = (body: string, headers: { [header: string]: string } = {}): Request =>
    new Request("https://me.example/hooks", { method: "POST", body, headers });
  const event = (name: string): Request => post(JSON.stringify({ event: { name } }));

  it("is what the schema of the body says", async () => {
    const byProperty = built.receiveWebhooksByPropertyWebhooks(handlers("paid", "sent"), { verify: () => true });
    expect(await answered(byProperty, event("order.paid"))).toBe("200 paid { event: { name: 'order.paid' } }");
    expect(await answered(byProperty, event("order.paid.late"))).toBe(
      "200 paid { event: { name: 'order.paid.late' } }",
    );
    expect(await answered(byProperty, event("sent"))).toBe("200 sent { event: { name: 'sent' } }");
    expect(await answered(byProperty, event("paid"))).toBe('404 {"error":"there is no such webhook"}');
    expect(await answered(byProperty, post("no JSON"))).toBe('400 {"error":"the body is not JSON"}');
  });

  it("is in a header", async () => {
    const byHeader = built.receiveWebhooksByHeaderWebhooks(handlers("push", "file"));
    expect(await answered(byHeader, post('{"a":1}', { "x-event": "push" }))).toBe("200 push { a: 1 }");
    expect(await answered(byHeader, post("abc", { "x-event": "file" }))).toBe("200 file Blob { size: 3, type: '' }");
    expect(await answered(byHeader, post("{}"))).toBe('404 {"error":"there is no such webhook"}');
  });

  it("is asked for only of what the receiver takes for the provider's", async () => {
    const seen: string[] = [];
    const verify = async (delivery: { headers: Headers; body: Uint8Array }): Promise<boolean> => {
      seen.push(`${delivery.headers.get("x-signature")} ${new TextDecoder().decode(delivery.body)}`);
      return delivery.headers.get("x-signature") === "right";
    };
    const own = built.receiveWebhooksByPropertyWebhooks(handlers("paid"), { verify });
    expect(await answered(own, post("{}", { "x-signature": "wrong" }))).toBe(
      '401 {"error":"the signature is missing, wrong or too old"}',
    );
    expect(await answered(own, post('{"event":{"name":"order.paid"}}', { "x-signature": "right" }))).toBe(
      "200 paid { event: { name: 'order.paid' } }",
    );
    expect(seen).toEqual(["wrong {}", 'right {"event":{"name":"order.paid"}}']);
  });
});

describe("a receiver is refused", () => {
  it.each<[name: string, make: () => unknown, want: string]>([
    ["without a secret", () => built.receiveWebhooksWebhooks({}), "the option secret is missing"],
    ["without a function", () => built.receiveWebhooksByPropertyWebhooks({}), "the option verify is missing"],
    [
      "with a webhook that there is not",
      () => built.receiveWebhooksByHeaderWebhooks({ pull: () => {} }),
      'there is no webhook "pull": it has push, file',
    ],
  ])("%s", (_, make, want) => expect(make).toThrow(want));
});

it("the compiler takes right handlers, and refuses wrong ones", () => expect(compilerSays).toEqual([]));
