import { expect, it } from "vitest";
import { readContractArguments } from "../../src/contract/arguments.ts";

const known = ["acme", "bolt"];
const check = {
  kind: "check",
  json: false,
  seed: undefined,
  runs: undefined,
  repeat: 1,
  shuffle: false,
  floor: "keep",
};
const live = {
  kind: "live",
  json: false,
  provider: "acme",
  write: false,
  rate: 2,
  baseUrl: undefined,
  values: {},
  record: undefined,
};

it.each([
  ["", { ...check, providers: known }],
  ["bolt --seed 7 --runs 3", { ...check, providers: ["bolt"], seed: 7, runs: 3 }],
  ["--repeat 10 --shuffle", { ...check, providers: known, repeat: 10, shuffle: true }],
  ["--raise-floor", { ...check, providers: known, floor: "raise" }],
  ["acme --lower-floor", { ...check, providers: ["acme"], floor: "lower" }],
  ["acme --live", live],
  ["acme --live --write --rate 5 --record a.ndjson", { ...live, write: true, rate: 5, record: "a.ndjson" }],
  ["acme --live --value id=a=b --value getPet.id=7", { ...live, values: { id: "a=b", "getPet.id": "7" } }],
  ["acme --replay a.ndjson", { kind: "replay", json: false, provider: "acme", file: "a.ndjson" }],
  ["--json", { ...check, json: true, providers: known }],
  ["acme --live --json", { ...live, json: true }],
  ["acme --replay a --json", { kind: "replay", json: true, provider: "acme", file: "a" }],
  ["--shard 2/4 --out a.json", { ...check, providers: known, shard: { index: 2, count: 4 }, out: "a.json" }],
  ["--merge a.json --merge b b/c.json --json", { kind: "merge", json: true, files: ["a.json", "b", "b/c.json"] }],
  ["bolt acme acme", { ...check, providers: known }],
])("%s", (args, want) => {
  expect(readContractArguments(args.split(" ").filter(Boolean), known)).toEqual(want);
});

it.each([
  ["nobody", 'There is no provider "nobody". Known: acme, bolt.'],
  ["--live", "Name one provider."],
  ["acme bolt --replay a", "Name one provider."],
  ["acme --live --rate 0", "--rate needs at least 1"],
  ["acme --live --value id", '--value needs NAME=TEXT, found "id"'],
  ["--repeat 0", "--repeat needs at least 1"],
  ["--seed x", '--seed needs a whole number below 2,147,483,648, found "x"'],
  ["--seed 2147483648", "--seed needs a whole number below 2,147,483,648"],
  ["--runs 0", "--runs needs at least 1"],
  ["--shard 0/4", '--shard needs the number of a shard and how many there are, such as 2/4, found "0/4"'],
  ["--shard 5/4", 'such as 2/4, found "5/4"'],
  ["--shard 2", 'such as 2/4, found "2"'],
  ["--shard 1/2 --repeat 2", "Give --shard or --repeat, not both."],
  ["--out a", "--out goes with --shard."],
  ["acme --live --shard 1/2", "--shard goes with a run against mocks, not with --live."],
  ["--merge a --seed 5", "--seed goes with a run against mocks, not with --merge."],
  ["--merge a --live", "--live goes with --live, not with --merge."],
  ["--lives", "--lives"],
  ["--seed", "--seed"],
  ["--raise-floor --lower-floor", "Give --raise-floor or --lower-floor, not both."],
  ["acme --rate 5", "--rate goes with --live."],
  ["acme --live --seed 5", "--seed goes with a run against mocks, not with --live."],
  ["acme --replay a --write", "--write goes with --live, not with --replay."],
  ["acme --live --replay a", "Give --live or --replay, not both."],
  [
    "acme --live --base-url ftp://x",
    '--base-url needs an address that begins with http:// or https://, found "ftp://x"',
  ],
])("%s is refused, with the usage", (args, says) => {
  const read = (): unknown => readContractArguments(args.split(" "), known);
  expect(read).toThrow(says);
  expect(read).toThrow("Usage: specwright contract");
});
