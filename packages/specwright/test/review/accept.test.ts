import { mkdirSync, rmSync } from "node:fs";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { json, type Outcome, SPEC, twoVersions } from "../support/two-versions.ts";

const { path, review, write } = twoVersions();

const REASON = ["--owner", "ann", "--reason", "Nobody sends more."];

async function accept(overrides: object): Promise<Outcome> {
  write("head/specs/acme/openapi.yaml", SPEC.replace("50", "10"));
  const [finding] = json(await review("--base", "base", "--head", "head", "--format", "json")).findings;
  const { operation, direction, pointer, change } = finding ?? {};
  const entry = {
    operation,
    direction,
    pointer,
    change,
    owner: "ann",
    reason: "Nobody sends more.",
    expires: "2999-01-01",
  };
  write("head/specs/acme/accepted.yaml", stringify([{ ...entry, ...overrides }]));
  return await review("--base", "base", "--head", "head", "--format", "json");
}

test("an accepted break passes, and a correction is a patch", async () => {
  expect(await accept({})).toMatchObject({ status: 0 });
  const corrected = await accept({ class: "correction" });
  expect(corrected.status).toBe(0);
  expect(json(corrected).bump).toEqual({ acme: "patch" });
});

test("a provider that is removed can be accepted, and when it is gone the entry goes", async () => {
  mkdirSync(path("head/specs/acme"), { recursive: true });
  write("head/specs/other/openapi.yaml", SPEC);
  write("base/specs/other/openapi.yaml", SPEC);
  const { stdout } = await review("--base", "base", "--head", "head", "--format", "json");
  const [{ operation, direction, pointer, change } = {}] = json({ stdout } as Outcome).findings;
  const entry = {
    operation,
    direction,
    pointer,
    change,
    owner: "ann",
    reason: "Acme has closed.",
    expires: "2999-01-01",
  };
  write("head/specs/acme/accepted.yaml", stringify([entry]));
  expect(await review("--base", "base", "--head", "head")).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(
      /^This breaks[\s\S]*acme was removed[\s\S]*accepted by ann until 2999-01-01: Acme has closed\./,
    ),
  });
  rmSync(path("head/specs/other"), { recursive: true });
  rmSync(path("base/specs/other"), { recursive: true });
  expect((await review("--base", "base", "--head", "head")).status).toBe(0);
  const landed = await review("--base", "head", "--head", "head");
  expect(landed.status).toBe(0);
  expect(landed.stdout).toContain(
    "specs/acme/accepted.yaml:1:3 accepted-landed: the base has the change that it accepts: it is not needed any more",
  );
});

test.each([
  ["stale", { change: "0123456789abcdef" }, 1, "accepted-stale"],
  ["expired", { expires: "2020-01-01" }, 1, "accepted-expired"],
  ["malformed", { owner: undefined }, 2, "accepted-malformed"],
  ["without a reason", { reason: "" }, 2, "accepted-malformed"],
  ["until a day that there is not", { expires: "2999-02-31" }, 2, "accepted-malformed"],
])("an entry that is %s fails", async (_, overrides, status, rule) => {
  const outcome = await accept(overrides);
  expect(outcome.status).toBe(status);
  expect(outcome.stdout + outcome.stderr).toContain(rule);
});

test.each([
  ["stale", "2999-01-01", "accepted-stale"],
  ["expired", "2020-01-01", "accepted-expired"],
])("an entry that is %s fails where no spec changes", async (_, expires, rule) => {
  write("head/specs/acme/openapi.yaml", SPEC);
  const entry = { pointer: "#/a", change: "0123456789abcdef", owner: "ann", reason: "Nobody calls it.", expires };
  write("head/specs/acme/accepted.yaml", stringify([entry]));
  const { status, stdout } = await review("--base", "base", "--head", "head");
  expect({ status, stdout }).toEqual({
    status: 1,
    stdout: expect.stringContaining(`Nothing changes.\nspecs/acme/accepted.yaml:1:3 ${rule}: `),
  });
});

test("a break is accepted by its id, and the next review passes", async () => {
  write("head/specs/acme/openapi.yaml", SPEC.replace("50", "10"));
  const [finding] = json(await review("--base", "base", "--head", "head", "--format", "json")).findings;
  const accepted = await review("--base", "base", "--head", "head", "--accept", String(finding?.id), ...REASON);
  expect(accepted).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(
      /^This breaks, and all of it is accepted\. 1 breaking \(1 accepted\), 0 unknown, 0 safe\./,
    ),
    stderr: "wrote specs/acme/accepted.yaml\n",
  });
  expect(await review("--base", "base", "--head", "head")).toMatchObject({ status: 0 });
});
