import { renameSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { TempWorkspace } from "@specwright/testing";
import pc from "picocolors";
import { afterAll, expect, it } from "vitest";
import { runCommand } from "../src/run-command.ts";

const spec = (title: string, paths = "/a: { get: { operationId: getA, responses: {} } }"): string =>
  `openapi: 3.1.0\ninfo: { title: ${title}, version: "1" }\npaths: { ${paths} }\n`;

const workspace = new TempWorkspace({ "specs/acme/openapi.yaml": spec("A"), "specs/beta/openapi.yaml": spec("B") });
afterAll(() => workspace[Symbol.dispose]());

it("makes the package of what is saved, tells of problems and goes on, until it is interrupted", async () => {
  const said: string[] = [];
  const { promise: interrupted, resolve: interrupt } = Promise.withResolvers<void>();
  const ended = runCommand(["generate", "--watch"], {
    ...{ workspace: workspace.root, folder: workspace.root, env: {}, colors: pc.createColors(false) },
    write: () => {},
    out: (line) => void said.push(line),
    error: (line) => void said.push(line),
    interrupted: () => interrupted,
    progress: () => {},
  });
  /** What was said since the last time, once a line of it begins with this. */
  const next = async (start: string): Promise<string[]> => {
    for (let waited = 0; !said.some((line) => line.startsWith(start)); waited += 10) {
      if (waited > 20_000) throw new Error(`never said "${start}", but ${JSON.stringify(said)}`);
      await setTimeout(10);
    }
    return said.splice(0);
  };
  expect(await next("watching")).toEqual([
    "✓ acme  1 operation    20 files written",
    "✓ beta  1 operation    20 files written",
    "watching specs/, Ctrl-C ends it",
  ]);
  workspace.write("specs/beta/openapi.yaml", spec("B", "/b: { get: { operationId: getB, responses: {} } }"));
  expect((await next("✓ beta")).join()).toMatch(/^✓ beta {2}1 operation {4}\d+ files written$/);
  expect(workspace.read("packages/beta/src/gen/operations.ts")).toContain("getB");
  workspace.write("specs/acme/openapi.yaml", "openapi: [");
  expect((await next("\n1 of 1 provider cannot be generated")).slice(0, 1)).toEqual(["✗ acme"]);
  workspace.write("specs/acme/openapi.yaml", spec("Again"));
  expect((await next("✓ acme")).length).toBeGreaterThan(0);
  expect(workspace.read("packages/acme/openapi.yaml")).toContain("title: Again\n");
  // Editors save by putting another file in the place of the old one, and people add folders.
  for (const title of ["Twice", "Thrice"]) {
    workspace.write("specs/acme/next", spec(title));
    renameSync(workspace.path("specs/acme/next"), workspace.path("specs/acme/openapi.yaml"));
    await next("✓ acme");
    expect(workspace.read("packages/acme/openapi.yaml")).toContain(`title: ${title}\n`);
  }
  workspace.write("specs/gamma/openapi.yaml", spec("C"));
  await next("✓ gamma");
  workspace.write("specs/gamma/openapi.yaml", spec("Changed"));
  await next("✓ gamma");
  interrupt();
  expect(await ended).toBe(0);
});

it("is for people, and writes", async () => {
  const said: string[] = [];
  const terminal = { workspace: workspace.root, error: (line: string) => void said.push(line) };
  expect(await runCommand(["generate", "--watch", "--check"], terminal as never)).toBe(2);
  expect(said[0]?.split("\n")[0]).toBe("--watch writes packages and prints text for people");
});
