import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DiskFolder, readWritten } from "@specwright/openapi/internal";
import type { Ended } from "../programs/ended.ts";
import { createApp } from "./app.ts";
import { compile } from "./consumers/compiled.ts";
import { npmIn } from "./npm-in.ts";
import { printed } from "./outcomes.ts";
import { type FirstCall, firstCall } from "./program.ts";
import type { Registry } from "./registry.ts";
import { cellOf } from "./rows.ts";

const SCOPE = "@own-apis";

/** What a team does with its own APIs, step by step. */
export interface Step {
  readonly name: string;
  /** @throws Error with what was printed, if it did not end as it should */
  run(): Promise<void>;
}

/** A workspace of a team, in a folder of its own. */
export interface OwnApis extends Disposable {
  readonly steps: readonly Step[];
}

/** @param from files or folders of descriptions */
export function ownApis(registry: Registry, from: readonly string[]): OwnApis {
  const parent = mkdtempSync(join(tmpdir(), "specwright-own-"));
  const folder = join(parent, "my-apis");
  const npm = (...args: string[]): Promise<Ended> => npmIn(folder, registry, args);
  const review = (...args: string[]): Promise<Ended> => npm("run", "--silent", "review", "--", ...args);
  const git = (...args: string[]): Promise<Ended> => npmIn(folder, registry, args, "git");
  // A version of an earlier trial may be in the user's cache, and npx does not look whether it is the same.
  const ownCache = ["--cache", join(parent, ".npm")];
  const options = ["--scope", SCOPE, ...from.flatMap((one) => ["--from", one]), "--yes"];
  const created = ["specwright@latest", "my-apis", "--", ...options];
  const steps: Step[] = [
    {
      name: `npm create specwright@latest my-apis -- --scope ${SCOPE} --from …`,
      run: async () => ends(0, await npmIn(parent, registry, ["create", "-y", ...ownCache, ...created])),
    },
    { name: "npm install", run: async () => ends(0, await npm("install")) },
    { name: "npm start", run: async () => ends(0, await npm("start")) },
    // A person's first run writes the floors, which a CI misses.
    {
      name: "npm test",
      run: async () => ends(0, await npmIn(folder, registry, ["test"], "npm", { CI: undefined })),
    },
    { name: "CI=true npm test", run: async () => ends(0, await npm("test")) },
    { name: "git commit", run: () => committed(git) },
    {
      name: "an edit, and npm run review -- --require-changeset: 1",
      run: async () => {
        const [id = ""] = readdirSync(join(folder, "specs"));
        ends(0, await npm("run", "update-provider", "--", id, "--from", edited(parent, join(folder, "specs", id))));
        ends(1, await review("--require-changeset"), "changeset");
      },
    },
    {
      name: "npm run review -- --write-changeset, and again: 0",
      run: async () => {
        await review("--write-changeset");
        ends(0, await review("--require-changeset"));
      },
    },
    {
      name: "npm run version and npm run release, into the registry",
      run: async () => {
        ends(0, await npm("run", "version"));
        ends(0, await npm("run", "release"));
      },
    },
    { name: "an app installs them and calls npx specwright mock", run: () => called(folder, registry) },
  ];
  return { steps, [Symbol.dispose]: () => rmSync(parent, { recursive: true, force: true }) };
}

function ends(code: number, ran: Ended, says = ""): void {
  if (ran.code === code && ran.output.includes(says)) return;
  throw new Error(`it ended with ${ran.code}, expected ${code}${says && ` and a word on ${says}`}:\n${ran.output}`);
}

async function committed(git: (...args: string[]) => Promise<Ended>): Promise<void> {
  ends(0, await git("init", "--quiet", "--initial-branch=main"));
  ends(0, await git("add", "--all"));
  ends(0, await git("-c", "user.name=own", "-c", "user.email=own@example.com", "commit", "--quiet", "--message=Begin"));
}

interface Description {
  readonly paths: { readonly [path: string]: { readonly [method: string]: { parameters?: unknown[] } } };
}

/** The description that a provider publishes next: an operation has one more parameter. */
function edited(parent: string, spec: string): string {
  const upstream = join(spec, "upstream");
  const [file = ""] = readdirSync(upstream);
  const description = readWritten(new DiskFolder(spec, "upstream"), file).value as unknown as Description;
  const operations = Object.values(description.paths).flatMap((item) =>
    ["get", "post", "put", "delete"].flatMap((method) => item[method] ?? []),
  );
  const [operation] = operations;
  if (operation === undefined) throw new Error(`${file} has no operation to edit`);
  operation.parameters = [...(operation.parameters ?? []), { name: "dryRun", in: "query", schema: { type: "string" } }];
  const path = join(parent, file.replace(/\.\w+$/, ".json"));
  writeFileSync(path, JSON.stringify(description));
  return path;
}

/** The first call of each provider, by an app with the packages that were published. */
async function called(folder: string, registry: Registry): Promise<void> {
  for (const id of readdirSync(join(folder, "specs"))) {
    const call = firstCall(folder, id);
    await using mock = await mockIn(folder, id);
    using app = await createApp({ registry, calls: [call], urls: { [id]: mock.url } }, []);
    compile(app, "out", "esm");
    const outcomes = printed(await app.run(process.execPath, ["out/process.js", JSON.stringify(app.urls)]));
    asWanted(call, outcomes);
  }
}

/** Two providers may be called at the same time, so a call is looked at on its own. */
function asWanted(call: FirstCall, outcomes: Parameters<typeof cellOf>[1]): void {
  const cell = cellOf(call, outcomes);
  if (cell.state !== "right") throw new Error(`${call.id}: ${cell.reason}`);
}

interface RunningMock extends AsyncDisposable {
  readonly url: string;
}

/** `npx specwright mock`, whose first line is its URL. */
async function mockIn(folder: string, id: string): Promise<RunningMock> {
  const program = join(folder, "node_modules/specwright/bin/specwright.js");
  const child = spawn(process.execPath, [program, "mock", id], { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
  const stop = async (): Promise<void> => {
    child.kill();
    if (child.exitCode === null) await once(child, "exit");
  };
  for await (const url of createInterface({ input: child.stdout })) return { url, [Symbol.asyncDispose]: stop };
  throw new Error(`the mock of ${id} did not start`);
}
