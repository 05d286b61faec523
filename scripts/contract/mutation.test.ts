// Breaking any one thing makes `npm run contract` fail, with a message that names operation, case and place.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, parseDocument } from "yaml";
import { listProviders } from "../load/list-providers.ts";

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

let folder: string;
let victim: Victim;

// A workspace of one provider and the runtime, built, in which files may be spoiled.
beforeAll(() => {
  victim = findVictim();
  folder = mkdtempSync(join(tmpdir(), "mutation-"));
  mkdirSync(join(folder, "node_modules/@specwright"), { recursive: true });
  mkdirSync(join(folder, "specs", victim.provider), { recursive: true });
  symlinkSync(join(workspace, "node_modules/openapi-fetch"), join(folder, "node_modules/openapi-fetch"));
  symlinkSync(join(workspace, "packages/contract"), join(folder, "node_modules/@specwright/contract"));
  for (const name of ["runtime", victim.provider]) {
    symlinkSync(join(folder, "packages", name), join(folder, "node_modules/@specwright", name));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function spoil(file: string, change: (text: string) => string): void {
  const place = join(folder, "packages", file);
  const before = readFileSync(place, "utf8");
  const after = change(before);
  expect(after, `${file} is not what the mutation expects`).not.toBe(before);
  writeFileSync(place, after);
}

function contract(mutate: () => void): { status: number | null; failures: string } {
  for (const name of ["runtime", victim.provider]) {
    const filter = (path: string): boolean => !path.endsWith("node_modules");
    cpSync(join(workspace, "packages", name), join(folder, "packages", name), { recursive: true, force: true, filter });
  }
  mutate();
  const command = [join(workspace, "scripts/contract.ts"), victim.provider, "--runs", "2"];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
  return { status, failures: stderr };
}

const openapi = (): string => `${victim.provider}/openapi.yaml`;

function editDocument(change: (document: ReturnType<typeof parseDocument>) => void): void {
  spoil(openapi(), (text) => {
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
    const { status, failures } = contract(() => undefined);
    expect([status, failures]).toEqual([0, ""]);
  });

  it("finds a property that was renamed in the spec", () => {
    const { status, failures } = contract(() =>
      editDocument((document) => {
        const place = ["components", "schemas", victim.schema];
        const schema = document.getIn(place) as { toJSON(): Json };
        const { properties = {} as Json, required = [] } = schema.toJSON();
        const renamed = (name: string): string => (name === victim.property ? `${name}_renamed` : name);
        document.setIn([...place, "required"], required.map(renamed));
        const entries = Object.entries(properties).map(([name, value]) => [renamed(name), value]);
        document.setIn([...place, "properties"], Object.fromEntries(entries));
      }),
    );
    expect(status).toBe(1);
    expect(failures).toContain(answers());
    expect(failures).toContain(`${victim.property}`);
  });

  it("finds a header that the runtime drops", () => {
    const { status, failures } = contract(() =>
      spoil("runtime/dist/send/deliver.js", (text) => text.replace("putHeaders(headers, { [name]: value })", "void 0")),
    );
    expect(status).toBe(1);
    expect(failures).toMatch(/ the client shows .* \(#\/paths\/.*\/security\): request\/security must have /);
  });

  it("finds a wrong path in a generated file", () => {
    const { status, failures } = contract(() =>
      spoil(`${victim.provider}/dist/gen/operations.js`, (text) =>
        text.replaceAll(`path: "${victim.path}"`, `path: "/wrong${victim.path}"`),
      ),
    );
    expect(status).toBe(1);
    expect(failures).toContain(`${victim.operation} sends a minimal request (#/paths/`);
    expect(failures).toMatch(/ \/wrong\S+ reached no operation, expected /);
  });

  it("finds an example that its schema refuses", () => {
    const { status, failures } = contract(() =>
      editDocument((document) => document.setIn([...answer(), "examples", victim.example, "value"], { wrong: [] })),
    );
    expect(status).toBe(1);
    expect(failures).toContain(answers());
    expect(failures).toContain(`must have required property '${victim.property}'`);
  });
});
