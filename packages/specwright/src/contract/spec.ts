import {
  type CommandSpec,
  type Flags,
  flag,
  hidden,
  type Lists,
  list,
  type Texts,
  text,
} from "../command-line/command-spec.ts";

const LIVE = "With --live, for one provider:";

type Options = Flags<"shuffle" | "raise-floor" | "lower-floor" | "json" | "live" | "write"> &
  Texts<"seed" | "runs" | "repeat" | "shard" | "out" | "rate" | "base-url" | "record" | "replay"> &
  Lists<"merge" | "value">;

const OPTIONS: Options = {
  seed: text("n", "repeats the random requests of a run that printed n"),
  runs: text("n", "random requests for each operation and media type (25)"),
  shuffle: flag("runs the cases in an order that the seed decides"),
  repeat: text("n", "repeats the run with other seeds, until something fails"),
  "raise-floor": flag("writes floors again if nothing fell; --lower-floor always"),
  "lower-floor": hidden(flag("writes the coverage floors again, whatever fell")),
  shard: text("i/n", "checks shard i of n, and writes a report (--out <file>)"),
  out: hidden(text("file", "the report of a shard (.contract/shards/<i>-<n>.json)")),
  merge: list("path", "makes one result of the reports of all shards"),
  replay: text("file", "checks a recording of one provider, without any request"),
  json: flag("prints one JSON document and nothing else"),
  live: flag("sends valid requests to the provider itself", LIVE),
  write: flag("also what changes something, and deletes what it made", LIVE),
  value: list("name=text", "for a parameter, or user.id of a body; repeatable", LIVE),
  rate: text("n", "requests per second, at most (2)", LIVE),
  "base-url": text("url", "another server (default: the first one described)", LIVE),
  record: text("file", "the recording (.contract/<provider>.ndjson)", LIVE),
};

export const SPEC: CommandSpec<Options> = {
  name: "contract",
  arguments: "[provider... | folder]",
  description: "Runs generated clients against mocks of their descriptions, all by default.",
  completes: "providers",
  options: OPTIONS,
};
