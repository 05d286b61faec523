// What calls cost the compiler, in type instantiations; fails above the limit. `node scripts/check-type-cost.ts`
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const ROOT = new URL("../", import.meta.url).pathname;
const PACKAGES = `${ROOT}packages/`;
const CALLS = 30;
const LIMIT = 5_000;

/** An operation as a method of a client, with what its types say. */
interface Method {
  readonly name: string;
  readonly input: string;
  readonly paged: boolean;
  /** Documented statuses, the successes first. */
  readonly statuses: readonly string[];
}

type Form = (method: Method, input: string) => string;

/** The ways to call a method; `used` takes anything, so that nothing is optimized away. */
const FORMS: { readonly [form: string]: Form } = {
  call: ({ name }, input) => `used(await client.${name}(${input}));`,
  "result, narrowed": ({ name, statuses }, input) =>
    `{ const result = await client.${name}.result(${input}); ${statuses.map(branch).join(" else ")} else used(result.error); }`,
  items: ({ name }, input) => `for await (const item of client.${name}.items(${input})) used(item);`,
};

function branch(status: string): string {
  return `if (result.status === ${status}) used(result.${status.startsWith("2") ? "data" : "error"});`;
}

function methodsOf(name: string): Method[] {
  const read = (file: string): string => readFileSync(`${PACKAGES}${name}/src/gen/${file}.ts`, "utf8");
  const operations = read("operations");
  return [...read("client").matchAll(/^ {2}readonly (\w+): \w*Call<(\w+)Input\b.*$/gm)].map(
    ([line, method = "", pascal = ""]) => {
      const [, outcomes = ""] = new RegExp(`^export type ${pascal}Result =([^;]*);`, "m").exec(operations) ?? [];
      const statuses = [...outcomes.matchAll(/(?:Success|Failure)<([^,]*)/g)].flatMap(
        ([, some]) => some?.match(/\d+/g) ?? [],
      );
      return { name: method, input: `${pascal}Input`, paged: line.includes("CallPages<"), statuses };
    },
  );
}

/** A module with as many calls as asked for, over the methods in turn. What a client is made of does not matter. */
function program(name: string, calls: number, methods: readonly Method[], form: Form): string {
  const client = readFileSync(`${PACKAGES}${name}/src/gen/client.ts`, "utf8");
  const type = /export function create(\w+Client)/.exec(client)?.[1];
  const lines = Array.from({ length: calls }, (_, index) => {
    const method = methods[index % methods.length] as Method;
    return `declare const input${index}: api.${method.input};\n${form(method, `input${index}`)}`;
  });
  return `import * as api from "../../packages/${name}/src/gen/index.ts";
declare const client: api.${type};
declare function used(value: unknown): void;
${lines.join("\n")}
export { client, used };
`;
}

function instantiations(folder: string, source: string): number {
  writeFileSync(`${folder}/calls.ts`, source);
  const output = execFileSync(`${ROOT}node_modules/.bin/tsc`, ["-p", folder, "--extendedDiagnostics"], {
    encoding: "utf8",
  });
  return Number(/^Instantiations:\s+(\d+)/m.exec(output)?.[1]);
}

function settings(): string {
  return JSON.stringify({
    extends: "../../tsconfig.base.json",
    compilerOptions: {
      noEmit: true,
      declaration: false,
      declarationMap: false,
      isolatedDeclarations: false,
      lib: ["es2023", "dom", "dom.iterable"],
      paths: {
        "@specwright/runtime": ["../../packages/runtime/src/index.ts"],
        "@specwright/runtime/codegen-v1": ["../../packages/runtime/src/codegen-v1.ts"],
      },
    },
    include: ["calls.ts"],
  });
}

/** What each form costs; a client without pages has no `items`. */
function costsOf(folder: string, name: string): { readonly [form: string]: number } {
  const methods = methodsOf(name);
  const nothing = instantiations(
    folder,
    program(name, 0, methods, () => ""),
  );
  const costs = Object.entries(FORMS).flatMap(([form, write]) => {
    const fitting = form === "items" ? methods.filter(({ paged }) => paged) : methods;
    return fitting.length === 0
      ? []
      : [[form, instantiations(folder, program(name, CALLS, fitting, write)) - nothing] as const];
  });
  return Object.fromEntries(costs);
}

const names = readdirSync(PACKAGES).filter((name) => existsSync(`${PACKAGES}${name}/src/gen/client.ts`));
const folder = `${ROOT}.turbo/type-cost`;
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/tsconfig.json`, settings());
const costs = names.map((name) => ({ name, costs: costsOf(folder, name) }));
rmSync(folder, { recursive: true });
console.log(`type instantiations of ${CALLS} calls, at most ${LIMIT}`);
console.table(Object.fromEntries(costs.map(({ name, costs: one }) => [name, one])));
// A figure that is no number means that the compiler's report has changed, which is no success.
const over = costs.flatMap(({ name, costs: one }) =>
  Object.entries(one)
    .filter(([, cost]) => !(cost <= LIMIT))
    .map(([form, cost]) => `${name}: ${CALLS} times "${form}" costs ${cost} instantiations, the limit is ${LIMIT}`),
);
for (const line of over) console.error(line);
process.exitCode = over.length > 0 ? 1 : 0;
