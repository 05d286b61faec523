// What named calls cost the compiler, in type instantiations; fails above the limit. `node scripts/check-type-cost.ts`
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const ROOT = new URL("../", import.meta.url).pathname;
const PACKAGES = `${ROOT}packages/`;
const CALLS = 30;
const LIMIT = 5_000;

/** A module with as many calls as asked for, over all operations in turn. */
function program(name: string, calls: number): string {
  const read = (file: string): string => readFileSync(`${PACKAGES}${name}/src/gen/${file}.ts`, "utf8");
  const methods = [...read("client").matchAll(/^ {2}readonly (\w+): \w*Call<(\w+)/gm)];
  const create = /export function (create\w+Client)/.exec(read("client"))?.[1];
  const lines = Array.from({ length: calls }, (_, index) => {
    const [, method, input] = methods[index % methods.length] ?? [];
    return `declare const input${index}: api.${input};\nexport const data${index} = await client.${method}(input${index});`;
  });
  return `import * as api from "../../packages/${name}/src/gen/index.ts";\nconst client = api.${create}({});\n${lines.join("\n")}\nexport { client };\n`;
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

const names = readdirSync(PACKAGES).filter((name) => existsSync(`${PACKAGES}${name}/src/gen/client.ts`));
const folder = `${ROOT}.turbo/type-cost`;
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/tsconfig.json`, settings());
const costs = names.map((name) => {
  const cost = instantiations(folder, program(name, CALLS)) - instantiations(folder, program(name, 0));
  return { name, cost };
});
rmSync(folder, { recursive: true });
console.table(Object.fromEntries(costs.map(({ name, cost }) => [name, { [`${CALLS} calls`]: cost, limit: LIMIT }])));
// A figure that is no number means that the compiler's report has changed, which is no success.
const over = costs.filter(({ cost }) => !(cost <= LIMIT));
for (const { name, cost } of over)
  console.error(`${name}: ${CALLS} calls cost ${cost} instantiations, the limit is ${LIMIT}`);
process.exitCode = over.length > 0 ? 1 : 0;
