// `npm run bench -- <what>`: --help says what can be measured.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compare, type Row } from "./bench/generate/compare.ts";
import { type ManyRow, many } from "./bench/generate/many.ts";
import { manyProviders } from "./bench/many/many-providers.ts";
import { benchReview } from "./bench/review.ts";
import { benchRuntime } from "./bench/runtime.ts";
import { benchTests, type TestsFigure } from "./bench/tests.ts";
import { benchValidators } from "./bench/validators.ts";

/** How many times slower than compiled code a check may be. */
const VALIDATORS_RATIO = 3;

const USAGE = `usage: npm run bench -- <what> [options]

  runtime             what a call costs, beside bare fetch, openapi-fetch and the providers' own SDKs
                        --rounds N (15), --calls N (2000): more or less patience
  generate            what generation costs, beside other generators, which are installed in the system's folder for
                      temporary files; and what many providers cost
                        --rounds N (1): runs of each, of which the middle one counts
  many                what \`npm test\` of a workspace with many providers costs: for the first time, from a local and a
                      remote cache, after an edit and with another runtime, and on one machine of several
                        --providers N (100), --shards N (4): 100 providers take half an hour
  validators          generated checks beside the code that Ajv compiles; ends with 1 if they are too slow
                         --rounds N (15): more or less patience
  review              how long a review takes; ends with 1 if one takes longer than anybody should wait
  tests [scenario…]   how long \`npm test\` takes in a fresh clone and after changes; ends with 1 above a goal`;

const repository = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

interface Request {
  readonly names: readonly string[];
  readonly rounds?: string | undefined;
  readonly calls?: string | undefined;
  readonly providers?: string | undefined;
  readonly shards?: string | undefined;
}

/** Each ends with the exit code. */
const BENCHES: { readonly [what: string]: (request: Request) => Promise<number> | number } = {
  runtime: async ({ rounds = "15", calls = "2000" }) => {
    await benchRuntime(repository, { rounds: Number(rounds), calls: Number(calls) });
    return 0;
  },
  generate: ({ rounds = "1" }) => {
    const rows: Row[] = [];
    compare(repository, Number(rounds), (row) => {
      rows.push(row);
      console.log(`${row.description}, ${row.generator}: ${row.cpu} s`);
    });
    console.table(rows);
    const counts: ManyRow[] = [];
    many(repository, (row) => void counts.push(row));
    console.table(counts);
    return 0;
  },
  many: async ({ providers = "100", shards = "4" }) => {
    const request = { repository, providers: Number(providers), shards: Number(shards) };
    console.table(await manyProviders(request, (text) => console.log(text)));
    return 0;
  },
  validators: async ({ rounds = "15" }) => {
    const { sizes, right, wrong } = await benchValidators({ rounds: Number(rounds), calls: 20 });
    console.table(sizes);
    console.log("a hundred checks of a right value, and of a wrong one (lower quartile of all rounds)");
    console.table(right);
    console.table(wrong);
    return (right.generated?.ratio ?? Number.POSITIVE_INFINITY) > VALIDATORS_RATIO ? 1 : 0;
  },
  review: () => {
    const figures = benchReview(repository, process.execPath);
    console.table(figures);
    return figures.some(({ seconds, limit }) => seconds > limit) ? 1 : 0;
  },
  tests: ({ names }) => {
    const figures: TestsFigure[] = [];
    benchTests(repository, names, (figure) => {
      figures.push(figure);
      console.log(`${figure.scenario}: ${figure.seconds} s, ${figure.said}`);
    });
    console.table(figures.map(({ said: _, ...shown }) => shown));
    return figures.every(({ ok }) => ok) ? 0 : 1;
  },
};

async function bench(args: readonly string[]): Promise<number> {
  const text = { type: "string" } as const;
  const numbers = { rounds: text, calls: text, providers: text, shards: text };
  const options = { ...numbers, help: { type: "boolean", short: "h" } } as const;
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [what = "", ...names] = positionals;
  if (!Object.hasOwn(BENCHES, what)) return misunderstood(`Nothing is measured under the name "${what}".`);
  const { help: _, ...given } = values;
  return (await BENCHES[what]?.({ ...given, names })) ?? 0;
}

function misunderstood(problem: string): number {
  console.error(`${problem}\n\n${USAGE}`);
  return 2;
}

try {
  process.exitCode = await bench(process.argv.slice(2));
} catch (error) {
  const { code = "", message } = error as NodeJS.ErrnoException;
  if (!code.startsWith("ERR_PARSE_ARGS")) throw error;
  process.exitCode = misunderstood(message);
}
