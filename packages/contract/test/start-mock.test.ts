import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { type Mock, type MockEvent, startMock } from "../src/index.ts";

const zoo = new URL("./fixtures/zoo/", import.meta.url);
const key = { "x-zoo-key": "k" };
const events: MockEvent[] = [];
let mock: Mock;

beforeAll(async () => {
  mock = await startMock(zoo, { log: (event) => events.push(event) });
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

describe("what a client sees", () => {
  it("serves the base path of the first server", async () => {
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v2$/);
    expect((await fetch(`${mock.url}/animals/newest`)).status).toBe(204);
    expect((await fetch(`${mock.origin}/animals/newest`)).status).toBe(404);
  });

  it("answers with an example from a file beside the document", async () => {
    const response = await fetch(`${mock.url}/animals`, { headers: key });
    expect(response.headers.get("x-total")).toBe("2");
    expect(await response.json()).toEqual([
      { id: 1, name: "Leo" },
      { id: 2, name: "Owlbert" },
    ]);
  });

  it("answers text as it stands", async () => {
    const response = await fetch(`${mock.url}/animals/1/feed`);
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    expect(await response.text()).toBe('data: {"ate":"hay"}\n\ndata: {"ate":"fish"}\n\n');
  });

  it("prefers fixed text to a placeholder, although the placeholder stands first", async () => {
    await fetch(`${mock.url}/animals/newest`);
    expect(mock.requests[0]?.operationId).toBe("getNewestAnimal");
  });

  it.each([
    "code=404, example=never",
    "code=404; example=never",
    'code="404" ;example="never"',
    "example=never,code=404",
  ])("understands Prefer: %s", async (prefer) => {
    const response = await fetch(`${mock.url}/animals/1`, { headers: { ...key, prefer } });
    expect([response.status, await response.json()]).toEqual([404, { reason: "never" }]);
  });

  it.each(["code=418", "example=lost", "code=404, example=lost", "code=200, example=gone", "code=x", "dynamic=maybe"])(
    "says 400 to Prefer: %s, which the document does not have",
    async (prefer) => {
      const response = await fetch(`${mock.url}/animals/1`, { headers: { ...key, prefer } });
      const body = (await response.json()) as { type: string; detail: string };
      expect([response.status, body.type]).toEqual([400, "urn:specwright:mock:bad-preference"]);
    },
  );

  it("gives the same generated answer for the same seed", async () => {
    const ask = async (): Promise<unknown> =>
      (await fetch(`${mock.url}/animals/1`, { headers: { ...key, prefer: "dynamic=true, seed=7" } })).json();
    expect(await ask()).toEqual(await ask());
  });

  it("refuses with the documented 422 and says why in sl-violations", async () => {
    const response = await post({ name: "a name that is too long" });
    expect([response.status, await response.json()]).toEqual([
      422,
      { reason: "name must NOT have more than 10 characters" },
    ]);
    expect(JSON.parse(response.headers.get("sl-violations") ?? "")).toEqual([
      {
        location: ["request", "body", "name"],
        severity: "Error",
        code: "maxLength",
        message: "must NOT have more than 10 characters",
      },
    ]);
  });

  it("asks for the credentials of the document", async () => {
    const response = await fetch(`${mock.url}/animals`);
    const body = (await response.json()) as { type: string };
    expect([response.status, body.type]).toEqual([401, "urn:specwright:mock:unauthorized"]);
    expect(response.headers.get("sl-violations")).toContain('"code":"401"');
  });
});

describe("what a test sees", () => {
  it("records requests as they were sent", async () => {
    await fetch(`${mock.url}/animals?limit=5`, { headers: key });
    await post({ name: "Leo" });
    expect(mock.requests).toMatchObject([
      {
        method: "GET",
        url: "/api/v2/animals?limit=5",
        path: "/animals",
        query: { limit: "5" },
        operationId: "listAnimals",
      },
      { method: "POST", text: '{"name":"Leo"}', json: { name: "Leo" }, operationId: "createAnimal", status: 201 },
    ]);
    expect(mock.requests[0]?.body).toBeUndefined();
    expect(mock.requests[1]?.body).toEqual(Buffer.from('{"name":"Leo"}'));
    expect(mock.requests[1]?.headers["x-zoo-key"]).toBe("k");
  });

  it("leaves a list alone that a test still holds when it forgets", async () => {
    await fetch(`${mock.url}/animals/newest`);
    const held = mock.requests;
    mock.reset();
    expect([held.length, mock.requests.length]).toEqual([1, 0]);
  });

  it("keeps only the last requests", async () => {
    await using small = await startMock(zoo, { keep: 2 });
    for (const id of [1, 2, 3]) await fetch(`${small.url}/animals/${id}`, { headers: key });
    expect(small.requests.map(({ path }) => path)).toEqual(["/animals/2", "/animals/3"]);
  });

  it("tells the log of every answer", async () => {
    await fetch(`${mock.url}/animals/newest`);
    expect(events.at(-1)).toMatchObject({ type: "answered", request: { path: "/animals/newest", status: 204 } });
  });
});

describe("its life", () => {
  it("runs several in one process, each with its own requests", async () => {
    await using other = await startMock(zoo);
    await fetch(`${other.url}/animals/newest`);
    expect([other.requests.length, mock.requests.length]).toEqual([1, 0]);
  });

  it("frees its port when closed, however often", async () => {
    const first = await startMock(zoo);
    await Promise.all([first.close(), first.close()]);
    await first.close();
    await using second = await startMock(zoo, { port: Number(new URL(first.origin).port) });
    expect(second.origin).toBe(first.origin);
  });

  it("says so when the port is taken", async () => {
    const port = Number(new URL(mock.origin).port);
    await expect(startMock(zoo, { port })).rejects.toThrow(`127.0.0.1:${port}`);
  });

  it("does not keep a closed process alive, nor leave one open by a kept-alive connection", async () => {
    const script = `
      import { startMock } from ${JSON.stringify(new URL("../src/index.ts", import.meta.url).href)};
      const mock = await startMock(${JSON.stringify(fileURLToPath(zoo))});
      await fetch(mock.url + "/animals/newest");
      await mock.close();
      console.log("closed");`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    const exited = once(child, "exit");
    const [printed] = (await once(child.stdout, "data")) as [Buffer];
    expect(String(printed).trim()).toBe("closed");
    // Only what comes after its work counts: to start takes long where others use the machine too.
    const tooLate = setTimeout(8000, ["still alive"], { ref: false });
    expect(await Promise.race([exited, tooLate])).toEqual([0, null]);
  });
});

function post(body: unknown): Promise<Response> {
  const headers = { ...key, "content-type": "application/json" };
  return fetch(`${mock.url}/animals`, { method: "POST", headers, body: JSON.stringify(body) });
}
