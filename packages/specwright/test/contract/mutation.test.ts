// Breaking any one thing makes `npm run contract` fail, with a message that names operation, case and place.

import type { CommandWorkspace } from "@specwright/testing";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { acmeWorkspace } from "../support/acme.ts";
import { run } from "../support/run.ts";

/** An operation whose JSON answer has an example with a required property, and which takes a path parameter and a body. */
const victim = {
  provider: "acme",
  operation: "replacePet",
  method: "put",
  path: "/pets/{petId}",
  example: "replaced",
  /** File of the example, relative to the provider's folder. */
  file: "examples/replacePet.replaced.json",
  /** Name of the component schema of the answer. */
  schema: "Pet",
  property: "name",
  request: { example: "cat", file: "examples/replacePet.cat.json" },
};

interface Schema {
  readonly properties?: { readonly [name: string]: unknown };
  readonly required?: readonly string[];
}

let folder: CommandWorkspace;

beforeAll(async () => {
  folder = await acmeWorkspace("runtime");
}, 60_000);
afterEach(async () => {
  const { outdated } = folder;
  folder.restore();
  await folder.build(outdated);
});
afterAll(() => folder?.[Symbol.dispose]());

/** What is compiled is loaded once by a process, so that what is compiled anew needs another. */
async function contract(): Promise<{ code: number | null; failures: string }> {
  const args = ["contract", victim.provider, "--runs", "2"];
  if (folder.outdated.length === 0) {
    const { code, error } = await run({ workspace: folder.root }, ...args);
    return { code, failures: failuresIn(error) };
  }
  await folder.build(folder.outdated);
  const { code, stderr } = await folder.specwright(args);
  return { code, failures: failuresIn(stderr) };
}

function failuresIn(text: string): string {
  const lines = text.split("\n").filter((line) => line.startsWith("✗ "));
  return lines.join("\n");
}

const inSpec = (file: string): string => `specs/${victim.provider}/${file}`;

function editDocument(change: (document: ReturnType<typeof parseDocument>) => void): void {
  folder.spoil(inSpec("openapi.yaml"), (text) => {
    const document = parseDocument(text);
    change(document);
    return String(document);
  });
}

const renamed = (name: string): string => (name === victim.property ? `${name}_renamed` : name);

function renameInSchema(): void {
  editDocument((document) => {
    const place = ["components", "schemas", victim.schema];
    const { properties = {}, required = [] } = (document.getIn(place) as { toJSON(): Schema }).toJSON();
    const entries = Object.entries(properties).map(([name, value]) => [renamed(name), value]);
    document.setIn([...place, "required"], required.map(renamed));
    document.setIn([...place, "properties"], Object.fromEntries(entries));
  });
}

/** The package was made when the property had the old name. */
function expectRename(failures: string): void {
  const place = placeOf("openapi.yaml", `${renamed(victim.property)}:`);
  const [line = ""] = failures.split("\n").filter((each) => each.includes(place));
  expect(line).toMatch(/^✗ \S+: \w+ answers 200 application\/json \(/);
  expect(line).toContain(`properties/${renamed(victim.property)} was called ${victim.property} `);
  expect(line).toContain(victim.operation);
}

/** "specs/acme/openapi.yaml:12:7" for where a text stands in a file of the spec. */
function placeOf(file: string, text: string): string {
  const before = folder.read(inSpec(file)).split(text)[0] ?? "";
  const lines = before.split("\n");
  return `${inSpec(file)}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

const answers = (): string => `${victim.operation} answers 200 application/json ${victim.example}`;

describe("npm run contract", { timeout: 120_000 }, () => {
  it("passes where nothing is broken", async () => {
    expect(await contract()).toEqual({ code: 0, failures: "" });
  });

  it("finds a property that was renamed in a spec", async () => {
    renameInSchema();
    const { code, failures } = await contract();
    expect(code).toBe(1);
    // The example still has the old name.
    expect(failures).toContain(`${answers()} (${inSpec(victim.file)}:1:1): `);
    expect(failures).toContain(`must have required property '${renamed(victim.property)}'`);
    expectRename(failures);
  });

  it("finds a property that was renamed in a spec and its examples, but not in the package", async () => {
    renameInSchema();
    for (const file of folder.files(inSpec("examples"))) {
      const before = folder.read(file);
      if (before.includes(`"${victim.property}":`))
        folder.spoil(file, (text) => text.replaceAll(`"${victim.property}":`, `"${renamed(victim.property)}":`));
    }
    const { code, failures } = await contract();
    expect(code).toBe(1);
    expect(failures).not.toContain(`: ${victim.operation}, status 200`);
    expectRename(failures);
  });

  it("finds a header that the runtime drops", async () => {
    folder.spoil("packages/runtime/src/auth/places/header.ts", (text) =>
      text.replace("=> putHeader(headers, name, value)", "=> { if (!value) putHeader(headers, name, value); }"),
    );
    const { code, failures } = await contract();
    expect(code).toBe(1);
    const place = `${inSpec("openapi.yaml")}:\\d+:\\d+`;
    expect(failures).toMatch(new RegExp(` \\(${place}\\): request/security must have the header X-Acme-Key `));
  });

  it("finds an accept header that the runtime drops, although fetch sends its own then", async () => {
    folder.spoil("packages/runtime/src/request/prepare.ts", (text) =>
      text.replace("map.accept = options.accept ?? accept;", "if (!accept) map.accept = options.accept ?? accept;"),
    );
    const { code, failures } = await contract();
    expect(code).toBe(1);
    const place = `${inSpec("openapi.yaml")}:\\d+:\\d+`;
    expect(failures).toMatch(
      new RegExp(` ${victim.operation} sends a minimal request.* \\(${place}\\): request/header/accept is "\\*/\\*", `),
    );
  });

  it("finds a wrong path in a generated file", async () => {
    folder.spoil(`packages/${victim.provider}/src/gen/operations.ts`, (text) =>
      text.replaceAll(`path: "${victim.path}"`, `path: "/wrong${victim.path}"`),
    );
    const { code, failures } = await contract();
    expect(code).toBe(1);
    expect(failures).toContain(`${victim.operation} sends a minimal request (${inSpec("openapi.yaml")}:`);
    expect(failures).toMatch(/ \/wrong\S+ reached no operation, expected /);
    expect(failures).toMatch(/src\/gen\/operations\.ts is out of date: it has /);
  });

  it("finds a wrong path in the types of a package, of which no call knows", async () => {
    const file = `packages/${victim.provider}/src/gen/schema.ts`;
    folder.spoil(file, (text) => text.replace(`"${victim.path}":`, `"/wrong${victim.path}":`));
    const { code, failures } = await contract();
    expect(code).toBe(1);
    const lines = folder.read(file).split("\n");
    const line = lines.findIndex((each) => each.includes(`"/wrong${victim.path}":`));
    const col = (lines[line] ?? "").indexOf("/wrong") + 2;
    expect(failures).toMatch(new RegExp(`✗ ${victim.provider}: [^(]*\\b${victim.operation}\\b[^(]* as generated `));
    expect(failures).toContain(
      `as generated (${file}:${line + 1}:${col}): ${file} is out of date: it has \`"/wrong${victim.path}": {\`, expected \`"${victim.path}": {\`: run \`npm run generate\` and commit the result`,
    );
  });

  it("finds an example of an answer that its schema refuses", async () => {
    folder.spoil(inSpec(victim.file), () => '\n{ "wrong": [] }');
    const { code, failures } = await contract();
    expect(code).toBe(1);
    expect(failures).toContain(`${answers()} (${inSpec(victim.file)}:2:1): `);
    expect(failures).toContain(`must have required property '${victim.property}'`);
  });

  it("finds an example of a request that its schema refuses", async () => {
    folder.spoil(inSpec(victim.request.file), () => "\n[]");
    const { code, failures } = await contract();
    expect(code).toBe(1);
    expect(failures).toContain(
      `${victim.operation} documents the body example ${victim.request.example} (${inSpec(victim.request.file)}:2:1): its schema refuses the example: request/body must be object`,
    );
  });

  it("finds a spec that cannot be read", async () => {
    folder.spoil(inSpec("openapi.yaml"), (text) => text.replace("paths:\n", "paths:\n  - [\n"));
    const { code, failures } = await contract();
    expect(code).toBe(1);
    expect(failures).toMatch(new RegExp(`✗ ${victim.provider}: ${inSpec("openapi.yaml")}:\\d+:\\d+: syntax: `));
  });

  it("finds an example that was lost while another was gained, by the coverage floor", async () => {
    editDocument((document) => {
      const media = [
        "paths",
        victim.path,
        victim.method,
        "responses",
        "200",
        "content",
        "application/json",
        "examples",
      ];
      const found = document.getIn([...media, victim.example]);
      document.deleteIn([...media, victim.example]);
      document.setIn([...media, "another"], found);
    });
    const { code, failures } = await contract();
    expect(code).toBe(1);
    expect(failures).toContain(
      `${victim.operation}: examples gone: "200 application/json ${victim.example}"; bring it back, or accept the loss with --lower-floor`,
    );
  });

  it("finds an operation that was removed from the spec, by the coverage floor", async () => {
    editDocument((document) => document.deleteIn(["paths", victim.path, victim.method]));
    const { code, failures } = await contract();
    expect(code).toBe(1);
    expect(failures).toContain(`${victim.operation}: the operation is gone, with `);
    expect(failures).toContain("accept the loss with --lower-floor");
  });
});
