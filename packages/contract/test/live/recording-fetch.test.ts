import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { recordingFetch } from "../../src/live/recording-fetch.ts";

const json = { "content-type": "application/json" };
const events = { "content-type": "text/event-stream" };

/** What is sent at once; none of them ever ends, unless it says so. */
const answers: Record<string, (response: ServerResponse) => unknown> = {
  whole: (response) => response.writeHead(200, json).end("{}"),
  silent: () => undefined,
  headOnly: (response) => response.writeHead(200, json).flushHeaders(),
  half: (response) => response.writeHead(200, json).write('{"a":'),
  events: (response) => response.writeHead(200, events).write("data: 1\n\n"),
  shortEvents: (response) => response.writeHead(200, events).end("data: 1\n\n"),
};

let server: Server;
beforeAll(async () => {
  server = createServer((request, response) => void answers[request.url?.slice(1) ?? ""]?.(response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it.each<[name: string, wanted: object]>([
  ["whole", { response: { status: 200, body: "{}" } }],
  ["silent", { error: "it has no end after 0.2 s" }],
  ["headOnly", { response: { status: 200 }, error: "it has no end after 0.2 s" }],
  ["half", { response: { status: 200 }, error: "it has no end after 0.2 s" }],
  ["events", { response: { status: 200, body: "data: 1\n\n", unfinished: true } }],
  ["shortEvents", { response: { status: 200, body: "data: 1\n\n" } }],
])("an answer that is %s comes to an end", async (name, wanted) => {
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const recording = recordingFetch({
    fetch,
    baseUrl,
    rate: 1000,
    wait: async () => undefined,
    now: Date.now,
    answerWithin: 200,
    listenFor: 100,
  });
  const read = recording.fetch(`${baseUrl}/${name}`).then((response) => response.text());
  await read.catch(() => undefined);
  const [{ response, error } = {}] = await recording.exchanges();
  const { headers: _, ...rest } = response ?? { headers: {} };
  expect({ ...(response && { response: rest }), ...(error !== undefined && { error }) }).toEqual(wanted);
});

it("an answer comes to an end although nobody holds its request", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const limits = { rate: 1000, answerWithin: 400, listenFor: 50, wait: async () => {}, now: Date.now };
  const recording = recordingFetch({ fetch, baseUrl, ...limits });
  const body = (await recording.fetch(`${baseUrl}/half`)).text();
  setTimeout(collect, 50);
  await expect(body).rejects.toThrow("it has no end after 0.4 s");
});

it("what was not answered in time is not sent again, however often the client tries", async () => {
  const sent: string[] = [];
  const recording = recordingFetch({
    fetch: async (input, init) => {
      const request = new Request(input, init);
      sent.push(`${request.method} ${request.url}`);
      return fetch(request);
    },
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    rate: 1000,
    wait: async () => undefined,
    now: Date.now,
    answerWithin: 100,
    listenFor: 50,
  });
  const { port } = server.address() as AddressInfo;
  const ask = () => recording.fetch(`http://127.0.0.1:${port}/silent`);
  await expect(ask()).rejects.toThrow("it has no end after 0.1 s");
  await expect(ask()).rejects.toThrow("it has no end after 0.1 s, so it is not sent again");
  expect([sent.length, (await recording.exchanges()).length]).toEqual([1, 1]);
});
