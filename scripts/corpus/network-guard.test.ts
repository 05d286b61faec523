import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

/** A process of its own: what the guard does to it stays done. */
function refusedBy(code: string): unknown {
  const guard = new URL("./network-guard.ts", import.meta.url).href;
  const program = `
    const { guardNetwork } = await import(${JSON.stringify(guard)});
    const refused = guardNetwork();
    const { connect } = await import("node:net");
    const open = (...args) => new Promise((resolve) => connect(...args).on("error", ({ message }) => resolve(message)));
    const said = await ${code};
    console.log(JSON.stringify([refused.take(), String(said)]));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
  return stdout === "" ? stderr : JSON.parse(stdout);
}

const message = (host: string): string => `${host} is outside of this machine, and nothing here may leave it`;
const fetched = (url: string): string => `fetch("${url}").catch(({ cause }) => cause.message)`;

test.each([
  [fetched("https://api.acme.test/token"), [["api.acme.test"], message("api.acme.test")]],
  [fetched("http://192.0.2.1/"), [["192.0.2.1"], message("192.0.2.1")]],
  ['open(80, "acme.test")', [["acme.test"], message("acme.test")]],
  ['open({ port: 80, host: "localhost.acme.test" })', [["localhost.acme.test"], message("localhost.acme.test")]],
  [fetched("http://127.0.0.1:9/"), [[], expect.stringMatching("ECONNREFUSED|bad port")]],
  ["open(9)", [[], expect.not.stringContaining("outside")]],
  ['open({ port: 9, host: "::1" })', [[], expect.not.stringContaining("outside")]],
  ['open("/no/socket")', [[], "connect ENOENT /no/socket"]],
])("%s", (code, want) => {
  expect(refusedBy(code)).toEqual(want);
});
