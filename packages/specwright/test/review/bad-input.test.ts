import { existsSync, mkdirSync } from "node:fs";
import { expect, test } from "vitest";
import { SPEC, twoVersions } from "../support/two-versions.ts";

const { path, review, write } = twoVersions();

const REASON = ["--owner", "ann", "--reason", "Nobody sends more."];

test.each([
  ["an unknown format", ["--format", "pdf"], "Known: text, json"],
  ["an unknown option", ["--fromat", "json"], "Usage:"],
  ["a base that is nowhere", ["--base", "nowhere"], "neither a file, a folder nor a git revision"],
  ["a folder without specs", ["--base", "empty"], "holds no OpenAPI description"],
  ["an output that is a folder", ["--base", "base", "--head", "base", "--output", "empty"], '"empty" is a folder'],
  [
    "an output in a folder that is not there",
    ["--base", "base", "--head", "base", "--output", "gone/report.txt"],
    'there is no folder "gone"',
  ],
  [
    "a file against a folder",
    ["--base", "base/specs/acme/openapi.yaml", "--head", "base"],
    "one is a single description, the other a folder of providers",
  ],
  [
    "a folder against a provider",
    ["--base", "base", "--head", "base/specs/acme"],
    "one is a single description, the other a folder of providers",
  ],
])("%s is bad input", async (_, args, message) => {
  mkdirSync(path("empty"));
  const { status, stderr } = await review(...args);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
});

test.each(["base", "head"])("a %s that is no OpenAPI is bad input with its place", async (side) => {
  write("head/specs/acme/openapi.yaml", SPEC);
  write(`${side}/specs/acme/openapi.yaml`, SPEC.replace("type: string", "type: strnig"));
  const { status, stderr } = await review("--base", "base", "--head", "head");
  const says = expect.stringContaining('specs/acme/openapi.yaml:21:11 not-openapi: "strnig" is no type');
  expect({ status, stderr }).toEqual({ status: 2, stderr: says });
});

test.each(["base", "head"])("a %s with a schema that refers to nothing is bad input with its place", async (side) => {
  write("head/specs/acme/openapi.yaml", SPEC);
  write(`${side}/specs/acme/openapi.yaml`, SPEC.replace("schemas/Pet", "schemas/Cat"));
  const { status, stderr } = await review("--base", "base", "--head", "head", "--output", "report.txt");
  const says = expect.stringContaining(
    'specs/acme/openapi.yaml:12:23 unresolved-ref: "#/components/schemas/Cat" points',
  );
  expect({ status, stderr, written: existsSync(path("report.txt")) }).toEqual({
    status: 2,
    stderr: says,
    written: false,
  });
});

test("a description that cannot be read is bad input with its place", async () => {
  write("head/specs/acme/openapi.yaml", SPEC.replace("schemas/Pet", "schemas/Cat").replace("paths:", "paths: ["));
  const { status, stderr } = await review("--base", "base", "--head", "head");
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringMatching(/specs\/acme\/openapi.yaml:\d+:\d+ syntax/),
  });
});

test.each([
  ["--accept without an owner", ["--accept", "all"], "--accept has no --owner"],
  ["--accept without a reason", ["--accept", "all", "--owner", "ann"], "--accept has no --reason"],
  [
    "--accept until no day",
    ["--accept", "all", ...REASON, "--expires", "2027-02-31"],
    "--expires 2027-02-31 is not a date",
  ],
  [
    "an id that there is not",
    ["--accept", "ffff", ...REASON],
    "--accept ffff is not one finding that waits for an entry",
  ],
  ["a ledger that there is not", ["--ledger", "code"], "--ledger code is not known"],
  ["a word that belongs to nothing", ["acme"], "Unexpected argument 'acme'"],
])("%s is bad input", async (_, args, message) => {
  write("head/specs/acme/openapi.yaml", SPEC.replace("50", "10"));
  const { status, stderr } = await review("--base", "base", "--head", "head", ...args);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
});
