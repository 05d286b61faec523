import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Mock, startMock } from "@specwright/contract";
import { createVectaraClient, isApiError, isAuthError, type VectaraClient } from "@specwright/vectara";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock(new URL("../openapi.yaml", import.meta.url));
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

const path = { agent_key: "agt_customer_support", session_key: "ase_customer_support_001" };

describe("keys follow the provider's patterns", () => {
  test.each([
    ["an agent key without its prefix", { ...path, agent_key: "customer_support" }],
    ["a session key with a dot", { ...path, session_key: "ase_a.b" }],
  ])("%s is refused", async (_, wrong) => {
    const vectara = createVectaraClient({ apiKey: "zut_test", baseUrl: mock.url });
    const error: unknown = await vectara.getAgentSession({ path: wrong }).catch((thrown: unknown) => thrown);
    expect(isApiError(error) && [400, 422].includes(error.status)).toBe(true);
  });
});

describe("OAuth2 client credentials", () => {
  let tokens: Server;
  let tokenUrl: string;
  let asked: string[];
  let life: number;

  beforeAll(async () => {
    tokens = createServer((request, response) => {
      request.setEncoding("utf8").on("data", (form: string) => asked.push(form));
      request.on("end", () => {
        const wrong = asked.at(-1)?.includes("client_secret=wrong");
        response.writeHead(wrong ? 401 : 200, { "content-type": "application/json" });
        response.end(JSON.stringify({ access_token: `token-${asked.length}`, token_type: "Bearer", expires_in: life }));
      });
    });
    await new Promise<void>((resolve) => tokens.listen(0, "127.0.0.1", resolve));
    tokenUrl = `http://127.0.0.1:${(tokens.address() as AddressInfo).port}/oauth2/token`;
  });
  afterAll(() => void tokens.close());
  beforeEach(() => {
    asked = [];
    life = 1800;
  });

  const client = (clientSecret = "shh") =>
    createVectaraClient({ clientId: "app", clientSecret, tokenUrl, baseUrl: mock.url });
  const sent = (): (string | undefined)[] => mock.requests.map(({ headers }) => headers.authorization);

  test("one token serves concurrent and later calls", async () => {
    const vectara = client();
    await Promise.all([1, 2, 3].map(() => vectara.getAgentSession({ path })));
    await vectara.getAgentSession({ path });
    expect(asked).toEqual(["grant_type=client_credentials&client_id=app&client_secret=shh"]);
    expect(sent()).toEqual(Array(4).fill("Bearer token-1"));
  });

  test("a token is renewed before it ends", async () => {
    life = 0.001;
    const vectara = client();
    await vectara.getAgentSession({ path });
    await new Promise((resolve) => setTimeout(resolve, 5));
    await vectara.getAgentSession({ path });
    expect(sent()).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  test("a refusal is an AuthError without the secret, and is not remembered", async () => {
    const vectara = client("wrong");
    const errors = [1, 2].map(() => vectara.getAgentSession({ path }).catch((thrown: unknown) => thrown));
    const [error] = await Promise.all(errors);
    expect(isAuthError(error) && [error.status, error.message.includes("wrong")]).toEqual([401, false]);
    await vectara.getAgentSession({ path }).catch(() => undefined);
    expect(asked).toHaveLength(2);
    expect(mock.requests).toEqual([]);
  });

  test("an API key comes first where both are given", async () => {
    const vectara = createVectaraClient({
      apiKey: "zut_test",
      clientId: "app",
      clientSecret: "shh",
      tokenUrl,
      baseUrl: mock.url,
    });
    await vectara.getAgentSession({ path });
    expect([mock.requests[0]?.headers["x-api-key"], sent()]).toEqual(["zut_test", [undefined]]);
    expect(asked).toEqual([]);
  });
});

describe("the mock's answers have what the provider's own SDK requires", () => {
  const read = { key: expect.any(String), name: expect.any(String) };

  test.each<[string, (vectara: VectaraClient) => Promise<unknown>, unknown]>([
    ["createAgentSession", (vectara) => vectara.createAgentSession({ path, body: {} }), read],
    ["getAgentSession", (vectara) => vectara.getAgentSession({ path }), read],
    ["updateAgentSession", (vectara) => vectara.updateAgentSession({ path, body: {} }), read],
    ["listAgentSessions", async (vectara) => (await vectara.listAgentSessions({ path })).sessions[0], read],
    [
      "getAgentEvent",
      (vectara) => vectara.getAgentEvent({ path: { ...path, event_id: "aev_tool_output_001" } }),
      { type: "tool_output", error: false },
    ],
  ])("%s", async (_, call, want) => {
    expect(await call(createVectaraClient({ apiKey: "zut_test", baseUrl: mock.url }))).toMatchObject(want as object);
  });
});

test("events come as JSON or as a stream, as the caller asks", async () => {
  const vectara = createVectaraClient({ apiKey: "zut_test", baseUrl: mock.url });
  const body = {
    type: "input_message" as const,
    messages: [{ type: "text" as const, content: "Hi" }],
    stream_response: true,
  };
  const answer = await vectara.createAgentEvent({ path, body }, { headers: { accept: "text/event-stream" } });
  const events: unknown[] = [];
  if (Symbol.asyncIterator in answer) for await (const event of answer) events.push(JSON.parse(event.data));
  expect(events.length).toBeGreaterThan(0);
});
