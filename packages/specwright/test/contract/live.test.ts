import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Mock, startMock } from "@specwright/contract";
import type { CommandWorkspace } from "@specwright/testing";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { parse, parseDocument } from "yaml";
import { acmeWorkspace } from "../support/acme.ts";
import { run } from "../support/run.ts";

const provider = "acme";
const env = { ACME_API_KEY: "secret-of-ACME_API_KEY" };
let mock: Mock;
let folder: CommandWorkspace;

beforeAll(async () => {
  folder = await acmeWorkspace();
  mock = await startMock(folder.path("packages/acme/openapi.yaml"));
}, 60_000);
afterAll(async () => {
  await mock?.close();
  folder?.[Symbol.dispose]();
});

const never = new Promise<void>(() => {});

async function contract(
  args: string[],
  variables: { readonly [name: string]: string },
  interrupted: Promise<void> = never,
): Promise<{ code: number; text: string; stdout: string }> {
  // A client looks for its credentials in the environment of the process.
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const { code, out, error } = await run(
    { workspace: folder.root, env: variables, interrupted },
    "contract",
    provider,
    ...args,
  );
  vi.unstubAllEnvs();
  return { code, text: out + error, stdout: out };
}

describe("npm run contract -- <provider>", { timeout: 60_000 }, () => {
  it("--live without credentials names them and ends with 2", async () => {
    const { code, text } = await contract(["--live"], {});
    expect(code).toBe(2);
    for (const name of Object.keys(env)) expect(text).toContain(name);
  });

  it("--live ends when it is interrupted, says so, and ends with 2", async () => {
    const file = join(folder.root, "interrupted.ndjson");
    const { promise, resolve } = Promise.withResolvers<void>();
    const server = createServer((request, response) => {
      resolve();
      response.writeHead(307, { location: new URL(request.url ?? "/", mock.url).href }).end();
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const live = await contract(["--live", "--rate", "1000", "--base-url", url, "--record", file], env, promise);
    server.close();
    expect(live.code).not.toBe(0);
    expect(live.text).toContain("Interrupted. What this run has made is deleted now; interrupt again to leave it.");
    expect(live.text).toContain("the run was interrupted");
    expect(readFileSync(file, "utf8").trim().split("\n")).toHaveLength(1);
  });

  it("--live records what a server answers, --replay judges it again, and no secret is written", async () => {
    const file = join(folder.root, "recording.ndjson");
    const live = await contract(["--live", "--rate", "1000", "--base-url", mock.url, "--record", file], env);
    expect([live.code, live.text]).toEqual([0, expect.stringContaining("no drift")]);
    const recording = readFileSync(file, "utf8");
    for (const secret of Object.values(env)) expect(recording).not.toContain(secret);
    const replayed = await contract(["--replay", file], {});
    expect([replayed.code, replayed.text]).toEqual([0, expect.stringContaining("no drift")]);
  });

  it("--json is all that is printed, and one drift is one", async () => {
    const file = join(folder.root, "recording.ndjson");
    const live = await contract(["--live", "--json", "--rate", "1000", "--base-url", mock.url, "--record", file], env);
    const { exchanges, drifts, sent } = JSON.parse(live.stdout);
    expect([live.code, drifts, sent.length]).toEqual([0, [], exchanges]);
    const [line = ""] = readFileSync(file, "utf8").split("\n");
    const exchange = JSON.parse(line);
    writeFileSync(file, JSON.stringify({ ...exchange, response: { ...exchange.response, status: 299 } }));
    const text = await contract(["--replay", file], {});
    expect([text.code, text.stdout]).toEqual([1, expect.stringMatching(/^1 exchange of .*\n1 drift\n/)]);
    const json = await contract(["--replay", file, "--json"], {});
    expect([json.code, JSON.parse(json.stdout)]).toMatchObject([1, { exchanges: 1, drifts: [{ status: 299 }] }]);
  });

  it("--live of a server that is not there says so and ends with 2", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, "close");
    const url = `http://127.0.0.1:${port}`;
    const file = join(folder.root, "recording.ndjson");
    const { code, text } = await contract(["--live", "--rate", "1000", "--base-url", url, "--record", file], env);
    expect([code, text]).toEqual([
      2,
      expect.stringMatching(/: no request was answered, so nothing is known: never came: .*ECONNREFUSED/),
    ]);
  });

  it("--live of a server that refuses all that is valid names the place of each operation, and ends with 2", async () => {
    const server = createServer((_, response) => {
      response.writeHead(422, { "content-type": "application/json" }).end('{"message":"no"}');
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}`;
    const file = join(folder.root, "recording.ndjson");
    const { code, text } = await contract(["--live", "--rate", "1000", "--base-url", url, "--record", file], env);
    server.close();
    expect(code).toBe(2);
    expect(text).toMatch(
      /was answered 422 with an object \(message\): the recording has all of it \[refused\] \(.*described at specs\/acme\/openapi.yaml:\d+:\d+/,
    );
    expect(text).toContain("acme: no request had a success (422), so nothing is verified: the refusals above say why.");
  });

  it("--live without credentials says so where the description allows it", async () => {
    folder.spoil(`specs/${provider}/openapi.yaml`, (text) => {
      const document = parseDocument(text);
      document.addIn(["security"], {});
      return String(document);
    });
    const { text } = await contract(["--live", "--rate", "1000", "--base-url", mock.url], {});
    folder.restore();
    const names = Object.keys(env).join(" and ");
    expect(text).toContain(
      `Requests are sent without credentials, which the description allows. Set ${names} to send them with credentials.\n`,
    );
  });

  it("--live of nothing says why and ends with 2", async () => {
    folder.spoil(`specs/${provider}/openapi.yaml`, (text) => {
      const document = parseDocument(text);
      for (const path of Object.keys(parse(text).paths)) document.deleteIn(["paths", path, "get"]);
      return String(document);
    });
    const { code, text } = await contract(["--live", "--base-url", mock.url], env);
    folder.restore();
    expect([code, text]).toEqual([2, expect.stringContaining("nothing was sent, so nothing is known: it changes ")]);
  });

  it("--live does not call a GET that provider.yaml says changes something", async () => {
    const document = parse(folder.read(`specs/${provider}/openapi.yaml`));
    const [id] = Object.values(document.paths as Record<string, { get?: { operationId: string } }>).flatMap(
      ({ get }) => (get ? [get.operationId] : []),
    );
    folder.spoil(`specs/${provider}/provider.yaml`, (text) => {
      const settings = parseDocument(text);
      settings.setIn(["operations", id, "writes"], true);
      return String(settings);
    });
    const file = join(folder.root, "recording.ndjson");
    const live = await contract(["--live", "--json", "--rate", "1000", "--base-url", mock.url, "--record", file], env);
    folder.restore();
    const { sent, leftOut } = JSON.parse(live.stdout) as Record<"sent" | "leftOut", { operation: string }[]>;
    expect(sent.map(({ operation }) => operation)).not.toContain(id);
    expect(leftOut).toContainEqual({ operation: id, reason: "it changes something: give --write to call it" });
  });

  it("--replay of no recording says so and ends with 2", async () => {
    const { code, text } = await contract(["--replay", folder.path("LICENSE")], {});
    expect([code, text]).toEqual([2, expect.stringContaining("line 1 of the recording is not an exchange")]);
  });
});
