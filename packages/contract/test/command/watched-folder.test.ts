import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { watchFolders } from "../../src/command/watch-folders.ts";
import { watchFolder } from "../../src/command/watched-folder.ts";

/** Saves as most editors do: another file takes the place of the old one. */
function replace(file: string): void {
  writeFileSync(`${file}.new`, "2");
  renameSync(`${file}.new`, file);
}

function recreate(file: string): void {
  rmSync(file);
  writeFileSync(file, "2");
}

/** Puts another folder with the same file in the place of one. */
function replaceFolder(folder: string, file: string): void {
  renameSync(folder, `${folder}.old`);
  mkdirSync(folder);
  writeFileSync(join(folder, file), "2");
}

function recreateFolder(folder: string, file: string): void {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  writeFileSync(join(folder, file), "2");
}

type Change = (folder: string) => void;

const changes: readonly [name: string, change: Change][] = [
  ["written into", (folder) => writeFileSync(join(folder, "api/openapi.yaml"), "2")],
  ["replaced by a rename", (folder) => replace(join(folder, "api/openapi.yaml"))],
  ["deleted and created", (folder) => recreate(join(folder, "api/openapi.yaml"))],
  ["a file that is referred to, replaced", (folder) => replace(join(folder, "api/schemas/a.yaml"))],
  ["a file that is referred to, deleted and created", (folder) => recreate(join(folder, "api/schemas/a.yaml"))],
  ["its folder replaced", (folder) => replaceFolder(join(folder, "api/schemas"), "a.yaml")],
  ["its folder deleted and created", (folder) => recreateFolder(join(folder, "api/schemas"), "a.yaml")],
  ["the folder of all replaced", (folder) => replaceFolder(join(folder, "api"), "openapi.yaml")],
  ["the folder of all deleted and created", (folder) => recreateFolder(join(folder, "api"), "openapi.yaml")],
];

/** Waits until a change was told. */
async function told(changed: ReturnType<typeof vi.fn>, change: () => void): Promise<void> {
  changed.mockClear();
  change();
  await vi.waitUntil(() => changed.mock.calls.length > 0, { timeout: 5000 });
}

const description = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Two files", version: "1" },
  paths: {},
  components: { schemas: { A: { $ref: "./schemas/a.yaml" }, B: { $ref: "examples/deep/a.json#/b" } } },
});

/** A folder with a description of two files, and others beside them. */
function written(...others: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "watched-"));
  for (const file of ["api/openapi.yaml", "api/schemas/a.yaml", ...others]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file.endsWith("openapi.yaml") ? description : "type: string");
  }
  return folder;
}

function watched(): { folder: string; changed: ReturnType<typeof vi.fn> } & Disposable {
  const folder = written();
  const changed = vi.fn();
  const end = watchFolder(join(folder, "api/openapi.yaml"), changed);
  return { folder, changed, [Symbol.dispose]: end };
}

it.each(changes)("%s, and what is saved after that is told too", async (_, change) => {
  using watch = watched();
  const { folder, changed } = watch;
  await told(changed, () => change(folder));
  await told(changed, () => writeFileSync(join(folder, "api/openapi.yaml"), "3"));
  mkdirSync(join(folder, "api/schemas"), { recursive: true });
  await told(changed, () => writeFileSync(join(folder, "api/schemas/a.yaml"), "3"));
});

it("tells of a folder that is new, and of what is saved in it", async () => {
  using watch = watched();
  const { folder, changed } = watch;
  await told(changed, () => mkdirSync(join(folder, "api/examples/deep"), { recursive: true }));
  await told(changed, () => writeFileSync(join(folder, "api/examples/deep/a.json"), "1"));
});

describe("a file that is saved", () => {
  // A change is told when no other has come for a moment: a timer waits for that, or there is nothing to tell.
  afterEach(() => void vi.useRealTimers());

  it.each([
    ["api/mock.log", 0],
    ["api/notes.txt", 0],
    ["api/other.yaml", 0],
    ["api/schemas/b.yaml", 0],
    ["api/recorded.json", 0],
    ["api/openapi.yaml", 1],
    ["api/provider.yaml", 1],
    ["api/schemas/a.yaml", 1],
    ["api/examples/deep/a.json", 1],
  ])("%s: %i change of the description", async (path, count) => {
    const folder = written("api/examples/deep/b.json");
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const changed = vi.fn();
    const end = watchFolder(join(folder, "api/openapi.yaml"), changed);
    // It watches the same folders, and is told after the one that is tested.
    const paths: string[] = [];
    const endWitness = watchFolders(join(folder, "api"), (seen) => paths.push(seen));
    writeFileSync(join(folder, path), "1");
    await vi.waitUntil(() => paths.includes(join(folder, path)), { timeout: 5000 });
    expect([vi.getTimerCount(), changed.mock.calls.length]).toEqual([count, 0]);
    vi.runAllTimers();
    expect(changed.mock.calls.length).toBe(count);
    end();
    endWitness();
  });
});

it.each(["api/node_modules/a/package.json", "api/.git/index", "beside.yaml"])("tells nothing of %s", async (path) => {
  const folder = written(path);
  const paths: string[] = [];
  const end = watchFolders(join(folder, "api"), (changed) => paths.push(changed));
  writeFileSync(join(folder, path), "2");
  writeFileSync(join(folder, "api/schemas/a.yaml"), "2");
  await vi.waitUntil(() => paths.length > 0, { timeout: 5000 });
  expect(new Set(paths)).toEqual(new Set([join(folder, "api/schemas/a.yaml")]));
  end();
});
