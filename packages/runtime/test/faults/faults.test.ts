import { expect, test } from "vitest";
import { cookie, eventReader, header, query, template } from "../../src/codegen-v1.ts";
import { acme, operation, SECRET } from "../support/acme.ts";
import { checkFaults } from "./check-faults.ts";
import { checkRedirects } from "./check-redirects.ts";
import { faultServer } from "./fault-server.ts";

checkFaults("GET", { repeatable: true, call: (options) => operation()(acme({ ...options })) }, [SECRET]);

checkFaults(
  "POST",
  {
    repeatable: false,
    call: (options) =>
      operation({ method: "POST", body: ["application/json"] })(acme({ ...options }), { body: { a: 1 } }),
  },
  [SECRET],
);

const KEYS = {
  schemes: {
    header: template(header, "X-Api-Key", "{apiKey}"),
    query: template(query, "key", "{apiKey}"),
    cookie: template(cookie, "session", "{apiKey}"),
  },
  security: [["header", "query", "cookie"]],
} as const;

for (const method of ["GET", "POST"] as const)
  checkRedirects(method, {
    security: KEYS.security[0],
    secret: SECRET,
    create: (options) => acme(options, KEYS),
    call: (core) =>
      method === "GET"
        ? operation()(core)
        : operation({ method, body: ["application/json"] })(core, { body: { a: 1 } }),
  });

test.each([
  { headers: ["5"], want: 5000 },
  { headers: ["5", "5"], want: 5000 },
  { headers: ["12", "12"], want: 12_000 },
])("Retry-After in the lines $headers is a pause of $want ms", async ({ headers, want }) => {
  await using server = await faultServer((response) => response.setHeader("retry-after", headers).writeHead(429).end());
  let pause: number | undefined;
  const retry = ({ delay }: { delay: number }): never => {
    pause = delay;
    throw new Error("seen");
  };
  await operation()(acme({ baseUrl: server.url, hooks: { retry } })).catch(() => {});
  expect(pause).toBe(want);
});

test("a failure's bomb is not unpacked beyond the bound", async () => {
  const { gzipSync } = await import("node:zlib");
  const bomb = gzipSync(Buffer.alloc(128 << 20));
  await using server = await faultServer((response) =>
    response.writeHead(400, { "content-encoding": "gzip" }).end(bomb),
  );
  const before = process.memoryUsage().rss;
  await operation()(acme({ baseUrl: server.url, retry: false })).catch(() => {});
  expect(process.memoryUsage().rss - before).toBeLessThan(100 << 20);
});

test("leaving a stream closes its connection", async () => {
  await using server = await faultServer((response) => {
    response.writeHead(200, { "content-type": "text/event-stream" }).write("data: 1\n\n");
  });
  const watch = operation({ responses: { "200": "events" }, readers: { events: eventReader } });
  for await (const _ of (await watch(acme({ baseUrl: server.url }))) as AsyncIterable<unknown>) break;
  await expect.poll(() => server.connections()).toBe(0);
});
