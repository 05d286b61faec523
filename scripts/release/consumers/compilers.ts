import type { Consumer, Setting } from "../consumer.ts";
import { printed } from "../outcomes.ts";

/** Versions of the compiler with which published types have to work, by the name under which npm installs them. */
const COMPILERS = [
  { name: "5.4", version: "5.4.5" },
  { name: "5.9", version: "5.9.3" },
  { name: "6", version: "6.0.3" },
  { name: "7", version: "7.0.2" },
];

/** Ways to find modules, and what they need. */
const RESOLUTIONS = [
  { resolution: "node16", module: { module: "node16" } },
  { resolution: "nodenext", module: { module: "nodenext" } },
  { resolution: "bundler", module: { module: "esnext", moduleResolution: "bundler" } },
];

const STRICTNESS = [
  { strictness: "strict", checks: { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true } },
  { strictness: "lax", checks: { strict: false } },
];

/** The DOM's types are there and nothing else: `fetch` is described in them. */
const USUAL = { target: "es2022", lib: ["es2022", "dom", "dom.iterable"], types: [], rootDir: "src" };

/** Compiles the calls with every TypeScript, and runs what it wrote. */
export const compilers: Setting = {
  title: "TypeScript",
  tools: COMPILERS.map(({ name, version }) => `typescript-${name}@npm:typescript@${version}`),
  consumers: COMPILERS.flatMap(({ name }) =>
    RESOLUTIONS.flatMap(({ resolution, module }) =>
      STRICTNESS.map(({ strictness, checks }) =>
        compiler(name, `${resolution}, ${strictness}`, { ...module, ...checks }),
      ),
    ),
  ),
};

function compiler(version: string, how: string, options: object): Consumer {
  const slug = `${version}-${how.replace(", ", "-")}`;
  const outDir = `out/${slug}`;
  const config = { compilerOptions: { ...USUAL, ...options, outDir }, include: ["src"] };
  return {
    name: `TypeScript ${version}, ${how}`,
    async run(app) {
      app.write(`tsconfig.${slug}.json`, JSON.stringify(config));
      const tsc = app.path(`node_modules/typescript-${version}/bin/tsc`);
      await app.run(process.execPath, [tsc, "--project", `tsconfig.${slug}.json`]);
      return printed(await app.run(process.execPath, [`${outDir}/process.js`, JSON.stringify(app.urls)]));
    },
  };
}
