// Breaking any one thing makes `npm run contract` fail, with a message that names operation, case and place.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { parse, parseDocument } from "yaml";
import { listProviders } from "../load/list-providers.ts";
import { BuiltWorkspace } from "../testing/built-workspace.ts";

const workspace = fileURLToPath(new URL("../..", import.meta.url));

interface Place {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly status: string;
}

/** A provider, and an operation of it whose JSON answer has an example with a required property. */
interface Victim extends Place {
  readonly provider: string;
  readonly example: string;
  /** Name of the component schema of the answer. */
  readonly schema: string;
  readonly property: string;
}

type Json = { [key: string]: Json } & { required?: string[]; $ref?: string; operationId?: string };

function findVictim(): Victim {
  for (const provider of listProviders(workspace)) {
    const document = parse(readFileSync(join(workspace, "packages", provider, "openapi.yaml"), "utf8")) as Json;
    for (const [path, item] of Object.entries(document.paths ?? {})) {
      for (const [method, operation] of Object.entries(item)) {
        const found = victimIn(document, operation as Json);
        // The operation takes a path parameter, so that its path can be found in the generated text.
        if (found && path.includes("{")) return { provider, path, method, ...found };
      }
    }
  }
  throw new Error("no provider has an answer with an example of a component schema");
}

function victimIn(document: Json, operation: Json): Omit<Victim, "provider" | "path" | "method"> | undefined {
  const media = operation.responses?.["200"]?.content?.["application/json"];
  const schema = media?.schema?.$ref?.split("/").at(-1) ?? "";
  const [property] = document.components?.schemas?.[schema]?.required ?? [];
  const [example] = Object.keys(media?.examples ?? {});
  if (!operation.operationId || property === undefined || example === undefined) return undefined;
  return { operation: operation.operationId, status: "200", example, schema, property };
}

let folder: BuiltWorkspace;
let victim: Victim;

beforeAll(() => {
  victim = findVictim();
  folder = new BuiltWorkspace(victim.provider);
});
afterEach(() => folder.restore());
afterAll(() => folder?.[Symbol.dispose]());

function contract(): { status: number | null; failures: string } {
  const command = [join(workspace, "scripts/contract.ts"), victim.provider, "--runs", "2"];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: folder.root, encoding: "utf8" });
  return { status, failures: stderr };
}

const openapi = (): string => `${victim.provider}/openapi.yaml`;

function editDocument(change: (document: ReturnType<typeof parseDocument>) => void): void {
  folder.spoil(openapi(), (text) => {
    const document = parseDocument(text);
    change(document);
    return String(document);
  });
}

const answer = (): string[] => [
  "paths",
  victim.path,
  victim.method,
  "responses",
  victim.status,
  "content",
  "application/json",
];
const answers = (): string =>
  `${victim.operation} answers ${victim.status} application/json ${victim.example} (#/paths/`;

describe("npm run contract", { timeout: 60_000 }, () => {
  it("passes where nothing is broken", () => {
    const { status, failures } = contract();
    expect([status, failures]).toEqual([0, ""]);
  });

  it("finds a property that was renamed in the spec", () => {
    editDocument((document) => {
      const place = ["components", "schemas", victim.schema];
      const schema = document.getIn(place) as { toJSON(): Json };
      const { properties = {} as Json, required = [] } = schema.toJSON();
      const renamed = (name: string): string => (name === victim.property ? `${name}_renamed` : name);
      document.setIn([...place, "required"], required.map(renamed));
      const entries = Object.entries(properties).map(([name, value]) => [renamed(name), value]);
      document.setIn([...place, "properties"], Object.fromEntries(entries));
    });
    const { status, failures } = contract();
    expect(status).toBe(1);
    expect(failures).toContain(answers());
    expect(failures).toContain(`${victim.property}`);
  });

  it("finds a header that the runtime drops", () => {
    folder.spoil("runtime/dist/send/deliver.js", (text) =>
      text.replace("putHeaders(headers, { [name]: value })", "void 0"),
    );
    const { status, failures } = contract();
    expect(status).toBe(1);
    expect(failures).toMatch(/ the client shows .* \(#\/paths\/.*\/security\): request\/security must have /);
  });

  it("finds a wrong path in a generated file", () => {
    folder.spoil(`${victim.provider}/dist/gen/operations.js`, (text) =>
      text.replaceAll(`path: "${victim.path}"`, `path: "/wrong${victim.path}"`),
    );
    const { status, failures } = contract();
    expect(status).toBe(1);
    expect(failures).toContain(`${victim.operation} sends a minimal request (#/paths/`);
    expect(failures).toMatch(/ \/wrong\S+ reached no operation, expected /);
  });

  it("finds an example that its schema refuses", () => {
    editDocument((document) => document.setIn([...answer(), "examples", victim.example, "value"], { wrong: [] }));
    const { status, failures } = contract();
    expect(status).toBe(1);
    expect(failures).toContain(answers());
    expect(failures).toContain(`must have required property '${victim.property}'`);
  });

  it("finds an operation that was removed from the spec, by the coverage floor", () => {
    editDocument((document) => document.deleteIn(["paths", victim.path, victim.method]));
    const { status, failures } = contract();
    expect(status).toBe(1);
    expect(failures).toContain(`${victim.operation} is gone, the floor has `);
    expect(failures).toContain("accept the loss with --lower-floor");
  });
});
