// What a call does to the life of its process, each time in a real one.
import { execFile } from "node:child_process";
import { expect, test } from "vitest";
import { faultServer } from "./fault-server.ts";

const runtime = JSON.stringify(new URL("../../src/codegen-v1.ts", import.meta.url).href);

/** Milliseconds in which a process ends that nothing keeps alive. A deadline that does keep it is longer. */
const PATIENCE = 10_000;

interface Ended {
  /** 13 is Node's word for an `await` at the top of a program that nothing will ever settle. */
  readonly code: string | number;
  readonly said: string;
}

/** Runs a program that has the `call` of a client with these options. */
function run(options: string, program: string): Promise<Ended> {
  const source = `
    import { createCore, defineOperation } from ${runtime};
    const core = createCore({ credentials: {}, schemes: {}, security: [] }, { baseUrl: "http://acme.test", ${options} });
    const operation = defineOperation({ id: "a", method: "GET", path: "/", responses: { 200: "json" } });
    const call = (...rest) => operation(core, ...rest);
    ${program}`;
  return new Promise((resolve) => {
    execFile(process.execPath, ["--input-type=module", "-e", source], { timeout: PATIENCE }, (error, said) => {
      resolve({ code: error?.killed ? "still running" : (error?.code ?? 0), said });
    });
  });
}

test("an answer is enough to end it", async () => {
  await using server = await faultServer((response) => response.writeHead(200, { connection: "close" }).end("{}"));
  const program = "console.log(JSON.stringify(await call()));";
  expect(await run(`baseUrl: "${server.url}", timeout: 60_000`, program)).toEqual({ code: 0, said: "{}\n" });
});

const HANGING = "fetch: () => new Promise(() => {})";
const SILENT = "fetch: async () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) }))";
test.each([
  { name: "of one attempt", options: `timeout: 300, retry: false, ${HANGING}` },
  { name: "of all attempts", options: `timeout: Infinity, totalTimeout: 300, ${HANGING}` },
  { name: "of a body that does not come", options: `timeout: 300, retry: false, ${SILENT}` },
])("the deadline $name keeps it alive until the call has ended", async ({ options }) => {
  const program = "await call().catch(({ name }) => console.log(name));";
  expect(await run(options, program)).toEqual({ code: 0, said: "TimeoutError\n" });
});

test.each([
  { name: "an answer", options: "fetch: async () => Response.json({})" },
  { name: "a failure", options: "fetch: async () => Response.json({}, { status: 400 })" },
  { name: "a connection that fails", options: 'retry: false, fetch: async () => { throw new TypeError("reset"); }' },
  { name: "the caller's signal", options: HANGING, call: "{}, { signal: AbortSignal.timeout(100) }" },
])("no deadline keeps it alive after $name", async ({ options, call = "" }) => {
  const program = `setTimeout(() => {}, 200); call(${call}).catch(() => {}).then(() => console.log("ended"));`;
  expect(await run(`timeout: 60_000, ${options}`, program)).toEqual({ code: 0, said: "ended\n" });
});

test("the pause between attempts keeps it alive until there is an answer", async () => {
  const fetch = `async () => sent++ ? Response.json({ sent }) : Response.json({}, { status: 503, headers: { "retry-after": "1" } })`;
  const program = "console.log(JSON.stringify(await call()));";
  expect(await run(`fetch: ${fetch}`, `var sent = 0; ${program}`)).toEqual({ code: 0, said: '{"sent":2}\n' });
});

test.each(["request", "response", "retry", "error"])(
  "a hook %s whose promise rejects does not end it",
  async (name) => {
    const fetch = `async () => { if (sent++) throw new TypeError("reset"); return Response.json({}, { status: 503 }); }`;
    const hooks = `hooks: { ${name}: async () => { told++; throw new Error("from a hook"); } }`;
    const options = `fetch: ${fetch}, ${hooks}, retry: { attempts: 2, baseDelay: 1 }`;
    const program = `await call().catch(({ name }) => console.log(name)); setTimeout(() => console.log(told > 0), 20);`;
    expect(await run(options, `var sent = 0, told = 0; ${program}`)).toEqual({ code: 0, said: "NetworkError\ntrue\n" });
  },
);
