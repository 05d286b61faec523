// The built and packed runtime and a generated client, on every platform that they are for: one table of cases.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Packed, packed } from "../testing/platforms/packed.ts";
import { acmeServer } from "../testing/platforms/server.ts";
import { WANTED } from "../testing/platforms/wanted.ts";
import { chromium } from "./chromium.ts";
import type { Outcomes } from "./platform.ts";
import { bun, deno, node } from "./processes.ts";
import { oldWorkerd, workerd } from "./workerd.ts";

let packages: Packed;
beforeAll(async () => {
  packages = await packed();
});
afterAll(() => packages?.[Symbol.dispose]());

describe.each([node, bun, deno, workerd, oldWorkerd, chromium])("$name", (platform) => {
  const { name, missing } = platform;
  if (missing) {
    test.skip(`not tried: ${missing}`, () => {});
    return;
  }
  let outcomes: Outcomes;
  const home = mkdtempSync(join(tmpdir(), "home-"));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  beforeAll(async () => {
    await using server = await acmeServer();
    outcomes = await platform.run(packages.folder, server.url, home);
  });

  test("tells of every case", () => {
    expect(Object.keys(outcomes)).toEqual(WANTED.map((wanted) => wanted.name));
  });

  test.each(WANTED)("$name", (wanted) => {
    const exception = wanted.except?.[name];
    expect(outcomes[wanted.name], exception?.reason).toEqual(exception ? exception.want : wanted.want);
  });

  // A browser keeps fonts and its own state there, wherever its profile is.
  if (name !== "chromium")
    test("leaves the user's folder alone", () => {
      expect(readdirSync(home)).toEqual([]);
    });
});
