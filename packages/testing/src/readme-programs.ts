import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { repositoryText } from "./repository-files.ts";
import { REPOSITORY, TempWorkspace } from "./temp-workspace.ts";

/** How a program has ended, and everything that it printed. */
export interface Ran {
  readonly status: number | null;
  readonly output: string;
}

const COMPILER_OPTIONS = {
  strict: true,
  noEmit: true,
  module: "nodenext",
  target: "es2024",
  types: ["node"],
  skipLibCheck: true,
  exactOptionalPropertyTypes: true,
};

/**
 * The files of a README, in a folder of their own: its code blocks whose first line is a comment with the file's name, such
 * as `// app.ts` or `# openapi.yaml`.
 */
export class ReadmePrograms extends TempWorkspace {
  readonly names: readonly string[];

  /** @param folder the package's folder, `packages/openapi` */
  constructor(folder: string) {
    super();
    const files = filesIn(repositoryText(`${folder}/README.md`));
    for (const [name, text] of files) this.write(name, text);
    this.write("package.json", '{ "type": "module" }');
    this.link("node_modules");
    this.names = files.map(([name]) => name);
  }

  /** Checks the types of all programs. */
  compile(): Ran {
    const files = this.names.filter((name) => name.endsWith(".ts"));
    this.write("tsconfig.json", JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files }));
    return this.#node(join(REPOSITORY, "node_modules/typescript/bin/tsc"), "-p", ".");
  }

  /** Runs a program. */
  run(name: string): Ran {
    return this.#node(name);
  }

  #node(...args: string[]): Ran {
    const env = { ...process.env, NO_COLOR: "1" };
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: this.root, encoding: "utf8", env });
    return { status, output: stdout + stderr };
  }
}

function filesIn(markdown: string): [name: string, text: string][] {
  const blocks = markdown.matchAll(/^```(?:ts|yaml)\n((?:\/\/|#) (\S+\.(?:ts|yaml))\n[\s\S]*?)^```$/gm);
  return [...blocks].map(([, text = "", name = ""]) => [name, text]);
}
