import { readFileSync } from "node:fs";
import createFetchClient from "openapi-fetch";
import type { BenchCase } from "./bench-case.ts";

export type Call = () => Promise<unknown>;
export type Contestants = { readonly [name: string]: Call };

interface Descriptor {
  readonly method: string;
  readonly path: string;
}
type Operation = ((client: unknown, input: unknown) => Promise<unknown>) & { readonly descriptor: Descriptor };

/** Everybody who makes the call of a case against a server: bare fetch and openapi-fetch first, the client, the vendors. */
export async function contestants(folder: string, bench: BenchCase, baseUrl: string): Promise<Contestants> {
  const api = (await import(`${folder}/dist/gen/index.js`)) as Record<string, (options: object) => never>;
  const operations = (await import(`${folder}/dist/gen/operations.js`)) as Record<string, Operation>;
  const operation = operations[bench.operation] as Operation;
  const made = (kind: string): Record<string, Call> => {
    const create = Object.keys(api).find((name) => new RegExp(`^create\\w+${kind}$`).test(name)) as string;
    return (api[create] as (options: object) => never)({ apiKey: "bench-key", baseUrl });
  };
  const client = made("Client") as unknown as Record<string, (input: object) => Promise<unknown>>;
  const core = made("Core");
  return {
    fetch: bare(bench, operation.descriptor, baseUrl),
    "openapi-fetch": library(bench, operation.descriptor, baseUrl),
    client: () => (client[bench.operation] as (input: object) => Promise<unknown>)(bench.input),
    operation: () => operation(core, bench.input),
    ...Object.fromEntries(Object.entries(bench.vendors).map(([name, make]) => [name, make(baseUrl)])),
  };
}

function bare({ input, auth }: BenchCase, { method, path }: Descriptor, baseUrl: string): Call {
  return async () => {
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(input.path?.[name] ?? ""));
    const response = await fetch(baseUrl + filled, {
      method,
      headers: { ...auth, accept: "application/json", "content-type": "application/json" },
      body: JSON.stringify(input.body),
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await response.json();
  };
}

function library({ input, auth }: BenchCase, { method, path }: Descriptor, baseUrl: string): Call {
  const client = createFetchClient<Record<string, never>>({ baseUrl, headers: auth }) as unknown as Record<
    string,
    (path: string, init: object) => Promise<{ data: unknown }>
  >;
  const call = client[method] as (path: string, init: object) => Promise<{ data: unknown }>;
  return async () => {
    const { data } = await call(path, { params: { path: input.path }, body: input.body });
    if (data === undefined) throw new Error("no data");
    return data;
  };
}

export function versionOf(dependency: string): string {
  const url = new URL(`../../node_modules/${dependency}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(url, "utf8")) as { version: string }).version;
}
