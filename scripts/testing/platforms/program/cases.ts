// Runs on every platform, compiled against the packed packages: each case makes its calls and tells what came of them.
import {
  type AcmeClient,
  type AcmeOptions,
  type ApiError,
  createAcmeClient,
  isApiError,
  isNetworkError,
  isTimeoutError,
} from "@specwright/acme";
import { OrderSchema, type ValidateOptions, type ValidationError, validate } from "@specwright/acme/validate";
import { temporalAtHand, VALUE_CASES } from "./value-cases.ts";

/** A client with other options than the usual ones. */
type Create = (options: AcmeOptions) => AcmeClient;

const CASES: { readonly [name: string]: (client: AcmeClient, create: Create) => Promise<unknown> } = {
  "a named call with data": async (client) =>
    await client.getThing({ path: { id: "ä/1" }, query: { tags: ["a b", "&c"] } }),
  "a call of openapi-fetch": async ({ raw }) => (await raw.GET("/things/{id}", { params: { path: { id: "1" } } })).data,
  "a documented failure": async ({ getThing }) => {
    const error = await rejection(getThing({ path: { id: "none" } }));
    return isApiError(error, getThing) ? { status: error.status, message: error.body.message } : error;
  },
  "a failure whose body breaks off": async ({ getThing }) => {
    const { name, status, body, cause } = (await rejection(getThing({ path: { id: "cut" } }))) as ApiError;
    return { name, status, body, cause: cause !== undefined };
  },
  "text of another charset": async (_, create) => {
    const headers = { "content-type": "text/plain; charset=iso-8859-1" };
    const fetch = async (): Promise<Response> => new Response(new Uint8Array([103, 114, 252, 223]), { headers });
    return await create({ fetch }).put({ body: new Blob(["a"]) });
  },
  "a test double": async (_, create) => {
    const fetch = async (): Promise<object> => ({ ok: true, json: async () => ({ id: "1", tags: [] }) });
    return await create({ fetch: fetch as never }).getThing({ path: { id: "1" } });
  },
  "a credential of the call": async ({ getAgent }) => {
    const keys = ["mine", null].map(async (key) => {
      const { headers } = await getAgent({}, { headers: { "X-Api-Key": key } });
      return headers["x-api-key"] ?? "none";
    });
    return await Promise.all(keys);
  },
  "429 with Retry-After, then success": async (client) => (await client.getBusy()).attempt,
  "no answer in time": async ({ getSilent }) => isTimeoutError(await rejection(getSilent({}, { timeout: 300 }))),
  "a body that stalls after the headers": async ({ getStalled }) =>
    isTimeoutError(await rejection(getStalled({}, { timeout: 300 }))),
  "a call that is aborted": async ({ getSilent }) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    return (await rejection(getSilent({}, { signal: controller.signal }))).name;
  },
  "a stream of events": async (client) => {
    const texts: string[] = [];
    for await (const { event, data } of await client.watch()) texts.push(`${event}: ${data}`);
    return texts;
  },
  "a stream that is left": async (client) => {
    for await (const { data } of await client.watch()) return data;
    return "nothing came";
  },
  "an upload": async (client) => {
    const file = new File(["bytes"], "a.txt", { type: "text/plain" });
    return await client.upload({ body: { file, meta: { name: "ä" }, tags: ["x", "y"] } });
  },
  "parts of every kind": async (client) =>
    await client.attach({
      body: {
        files: [
          new TextEncoder().encode("bytes"),
          new Blob(["blob"], { type: "image/png" }),
          { data: new TextEncoder().encode("said"), filename: "s.csv", type: "text/csv" },
          { data: "text", filename: "t.txt" },
        ],
      },
    }),
  "a part that is a stream": async (client) =>
    await client.attach({
      body: { files: [{ data: new Blob(["streamed"]).stream(), filename: "s", type: "text/x" }] },
    }),
  "a form of the caller": async (client) => {
    const form = new FormData();
    form.append("files", new File(["bytes"], "f.txt", { type: "text/x" }));
    return await client.attach({ body: form });
  },
  "pairs of the caller": async (client) => await client.fill({ body: new URLSearchParams({ plain: "+&" }) }),
  "bytes, a blob and a stream": async (client) =>
    await Promise.all(
      [new TextEncoder().encode("a"), new Blob(["a"]), new Blob(["a"]).stream()].map(
        async (body) => await client.put({ body }).catch(({ name }: Error) => name),
      ),
    ),
  "a stream that is in use, one that was read, and half a character": async (client) => {
    const locked = new Blob(["a"]).stream();
    locked.getReader();
    const read = new Blob(["a"]).stream();
    await new Response(read).text();
    return await Promise.all(
      [locked, read, "\ud83d"].map(async (body) => (await rejection(client.put({ body: body as never }))).name),
    );
  },
  "what is no text": async ({ fill }) =>
    (await rejection(fill({ body: { data: new Map([["a", 1]]) as never } }))).message,
  "a fetch of the caller": async (_, create) => {
    const fetch = async (url: unknown, init?: RequestInit): Promise<Response> =>
      Response.json({ id: `${typeof url} ${init?.method} ${init?.keepalive}`, tags: [] });
    return (await create({ fetch, init: { keepalive: true } }).getThing({ path: { id: "1" } })).id;
  },
  "a form": async (client) =>
    await client.fill({
      body: {
        ...{ tags: ["a b", "c,d"], ids: [1, 2], filter: { "a&b": "ä" }, point: { x: 1, y: 2 } },
        ...{ data: { a: 1 }, plain: ["+", "="] },
      },
    }),
  "a cookie parameter": async (client) =>
    await client.getSession({ cookies: { sid: "a b" } }).then(
      ({ headers }) => headers.cookie,
      ({ name, message }) => ({ name, message }),
    ),
  "who calls": async (_, create) => {
    const { headers } = await create({ userAgent: "my-app/1.2" }).getAgent();
    return { key: headers["x-api-key"], agent: headers["user-agent"]?.replace(/^Mozilla.*/, "the browser's own") };
  },
  "a redirect to another origin": async (client) =>
    await client.getMoved().then(
      ({ origin, headers }) => ({ origin, key: headers["x-api-key"] ?? "kept back" }),
      (error) => (isNetworkError(error) ? error.message : error),
    ),
  "code that is made of text": async () => {
    try {
      return new Function("return 'runs'")() as unknown;
    } catch {
      return "refused";
    }
  },
  "a request as described": async (_, create) => await validated(create, { responses: "throw" }).order({ body: ORDER }),
  "a request that is not as described": async (_, create) =>
    (await rejection(validated(create).order({ body: NO_ORDER }))).message,
  "an answer that is not as described": async (_, create) => {
    const client = validated(create, { requests: "off", responses: "throw" });
    return (await rejection(client.order({ body: { ...ORDER, count: 0 } }))).message;
  },
  "an answer that is not as described, told": async (_, create) => {
    const told: string[] = [];
    const onInvalid = ({ status, issues }: ValidationError): unknown => told.push(`${status} ${issues[0]?.path}`);
    const client = validated(create, { requests: "warn", responses: "warn", onInvalid });
    const { count } = await client.order({ body: { ...ORDER, count: 0 } });
    return [count, told];
  },
  "a stream whose second line is not as described": async (_, create) => {
    const seen: string[] = [];
    try {
      for await (const { id } of await validated(create, { responses: "throw" }).list()) seen.push(id);
    } catch (error) {
      seen.push((error as Error).message);
    }
    return seen;
  },
  "a schema of its own": async () => {
    const { validate: check } = OrderSchema["~standard"];
    const [right, wrong] = [check(ORDER), check(NO_ORDER)];
    return [right.issues ?? null, wrong.issues?.map(({ path, message }) => `${path.join(".")} ${message}`)];
  },
  "no server": async (_, create) => {
    const { getThing } = create({ baseUrl: "http://127.0.0.1:1" });
    return isNetworkError(await rejection(getThing({ path: { id: "1" } })));
  },
};

const ORDER = {
  ...{ name: "Ærø 𝒳", mail: "a@acme.test", site: "https://acme.test/a?b", due: "2026-02-28T23:59:60Z", count: 1 },
  ...{ tags: [{ a: 1, b: 2 }, { a: 2 }], inner: { name: "Ä" } },
};
const NO_ORDER = {
  ...{ name: "ærø", mail: "nobody", site: "acme", due: "2026-02-29T00:00:00Z", count: 2 ** 31 },
  ...{
    tags: [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    inner: { name: "123456789" },
  },
};

function validated(create: Create, options?: ValidateOptions): AcmeClient {
  return validate(create({}), options);
}

/** Runs all cases at once against the server at `base`; what one of them throws is its outcome. */
export async function runCases(base: string): Promise<{ readonly [name: string]: unknown }> {
  const options: AcmeOptions = { apiKey: "s3cret", baseUrl: base, retry: { attempts: 2, baseDelay: 1 } };
  const create: Create = (more) => createAcmeClient({ ...options, ...more });
  await temporalAtHand();
  const calls = Object.entries(CASES).map(
    async ([name, run]) => [name, await run(create({}), create).catch(told)] as const,
  );
  const values = Object.entries(VALUE_CASES).map(async ([name, run]) => [name, await run(base).catch(told)] as const);
  return Object.fromEntries(await Promise.all([...calls, ...values]));
}

async function rejection(call: Promise<unknown>): Promise<Error> {
  const answer = await call.catch((error: unknown) => error);
  if (answer instanceof Error) return answer;
  throw new Error(`expected a rejection, got ${JSON.stringify(answer)}`);
}

function told(error: unknown): string {
  return error instanceof Error ? `threw ${error.name}: ${error.message}` : `threw ${String(error)}`;
}
