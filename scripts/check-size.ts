// What a client costs in a bundle, minified and gzipped; fails above the limits. `node scripts/check-size.ts`
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";

const PACKAGES = new URL("../packages/", import.meta.url).pathname;
const RUNTIME = `${PACKAGES}runtime/src/`;

/** Bytes. */
const LIMITS = { first: 6_000, rare: 6_600, further: 150, client: 12_000, schema: 2_500, validate: 5_000 };

/** Limits of a client whose provider decides how many operations and schemas it has, and how much one call needs at once. */
const IMPORTED_LIMITS = ["first", "further"] as const;

/** How many operations and schemas of an imported client are measured. */
const SAMPLE = 20;

interface Cost {
  readonly name: string;
  /** Whether the provider wrote the description. */
  readonly imported: boolean;
  /** The dearest operation with everything it needs: JSON, retries, credentials and errors. */
  readonly first: number;
  /** The dearest one that brings more: pages, a stream, forms, styles of parameters. */
  readonly rare: number;
  /** The dearest one beside another that brings the code of the runtime which both need. */
  readonly further: number;
  /** The usual one of them, for information. */
  readonly median: number;
  /** The client with a method for each operation and the raw client. */
  readonly client: number;
  /** The dearest single schema of the validate entry. */
  readonly schema: number;
  /** What checking the calls of the client adds to it, all its schemas included. */
  readonly validate: number;
}

/** Code that is asked for when it is needed, such as OAuth, is left out: no call with another credential loads it. */
const later: Plugin = {
  name: "later",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\./ }, ({ kind, path }) => (kind === "dynamic-import" ? { path, external: true } : null)),
};

/** Who does not import the validate entry pays nothing for it: not one byte of these files is in such a bundle. */
const VALIDATION = /\/(validate|validators|validate-v1)(\.ts$|\/)/;

async function bundle(folder: string, contents: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    plugins: [later],
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
    alias: {
      "@specwright/runtime/codegen-v1": `${RUNTIME}codegen-v1.ts`,
      "@specwright/runtime/validate-v1": `${RUNTIME}validate-v1.ts`,
      "@specwright/runtime": `${RUNTIME}index.ts`,
    },
  });
  const paid = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const validation = paid.find(([path, { bytesInOutput }]) => VALIDATION.test(path) && bytesInOutput > 0);
  if (validation && !contents.includes("./validate.ts"))
    throw new Error(`${folder}: a client without validation holds ${validation[0]}`);
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

function isImported(name: string): boolean {
  const settings = `${PACKAGES}../specs/${name}/provider.yaml`;
  return existsSync(settings) && /^imported:/m.test(readFileSync(settings, "utf8"));
}

/** The list, or so many of it that lie at even distances. */
function spread<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, index) => list[Math.floor((index * list.length) / most)] as T);
}

async function costOf(name: string): Promise<Cost> {
  const imported = isImported(name);
  const most = imported ? SAMPLE : Number.POSITIVE_INFINITY;
  const folder = `${PACKAGES}${name}/src/gen`;
  const read = (file: string): string => readFileSync(`${folder}/${file}.ts`, "utf8");
  const all = [...read("operations").matchAll(/^export const (\w+)/gm)].map(([, operation]) => operation ?? "");
  const operations = spread(all, most);
  const core = /export function (create\w+Core)/.exec(read("core"))?.[1];
  const client = /export function (create\w+Client)/.exec(read("client"))?.[1];
  const calling = (names: readonly string[]): Promise<number> =>
    bundle(
      folder,
      `import { ${core} } from "./core.ts"; import { ${names.join(", ")} } from "./operations.ts";
       globalThis.core = ${core}({}); globalThis.calls = [${names.join(", ")}];`,
    );
  const schemas = [...read("validate").matchAll(/^export const (\w+)/gm)].map(([, schema]) => schema ?? "");
  const schemaCosts = await Promise.all(
    spread(schemas, most).map((schema) =>
      bundle(folder, `import { ${schema} } from "./validate.ts"; globalThis.schema = ${schema};`),
    ),
  );
  const plain = await bundle(folder, `import { ${client} } from "./client.ts"; globalThis.client = ${client}({});`);
  const checked = await bundle(
    folder,
    `import { ${client} } from "./client.ts"; import { validate } from "./validate.ts";
     globalThis.client = validate(${client}({}));`,
  );
  const alone = await Promise.all(
    operations.map(async (operation) => ({
      operation,
      helpers: helpersOf(read("operations"), operation),
      size: await calling([operation]),
    })),
  );
  const further = await Promise.all(
    alone.map(async ({ operation, helpers }) => {
      // Beside the leanest one that brings the same code of the runtime; who brings code of its own is a first one.
      const fitting = alone.filter(
        (one) => one.operation !== operation && [...helpers].every((name) => one.helpers.has(name)),
      );
      const [beside] = fitting.toSorted((a, b) => a.size - b.size);
      return beside ? [(await calling([beside.operation, operation])) - beside.size] : [];
    }),
  );
  const isPlain = ({ helpers }: { helpers: Set<string> }): boolean => [...helpers].every((name) => PLAIN.has(name));
  const dearest = (some: typeof alone): number => Math.max(0, ...some.map(({ size }) => size));
  return {
    name,
    imported,
    first: dearest(alone.filter(isPlain)),
    rare: dearest(alone.filter((one) => !isPlain(one))),
    further: Math.max(...further.flat()),
    median: median(further.flat()),
    client: plain,
    schema: Math.max(0, ...schemaCosts),
    validate: checked - plain,
  };
}

/** What any operation brings. */
const PLAIN = new Set(["defineOperation", "jsonWriter"]);

/** The names of the runtime that the descriptor of an operation uses: readers, writers, pages. */
function helpersOf(source: string, operation: string): Set<string> {
  const [, imported = ""] = /^import \{([^}]+)\} from "@specwright\/runtime\/codegen-v1"/m.exec(source) ?? [];
  const [, statement = ""] = new RegExp(`^export const ${operation}\\b[^=]+= (.+?)^(?=/|$)`, "ms").exec(source) ?? [];
  const names = imported.match(/\w+/g) ?? [];
  return new Set(names.filter((name) => new RegExp(`\\b${name}\\b`).test(statement)));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const names = readdirSync(PACKAGES).filter((name) => existsSync(`${PACKAGES}${name}/src/gen/client.ts`));
const costs = await Promise.all(names.map(costOf));
console.table(
  Object.fromEntries(
    [...costs, { name: "(limit)", imported: false, ...LIMITS }].map(({ name, imported: _, ...cost }) => [name, cost]),
  ),
);
const over = costs.flatMap((cost) =>
  limited(cost)
    .filter((key) => cost[key] > LIMITS[key])
    .map((key) => `${cost.name}: ${key} costs ${cost[key]} bytes, the limit is ${LIMITS[key]}`),
);

function limited({ imported }: Cost): readonly (keyof typeof LIMITS)[] {
  return imported ? IMPORTED_LIMITS : (Object.keys(LIMITS) as (keyof typeof LIMITS)[]);
}

for (const line of over) console.error(line);
process.exitCode = over.length > 0 ? 1 : 0;
