import { execFile } from "node:child_process";
import { join } from "node:path";
import type { Diagnostic } from "../load/diagnostic.ts";

interface Problem {
  readonly ruleId: string;
  readonly message: string;
  readonly reference?: string;
  readonly location: readonly {
    readonly source: { readonly ref: string };
    readonly start?: { readonly line: number; readonly col: number };
  }[];
}

/**
 * What Redocly's own linter says of a description, by the redocly.yaml of the workspace. Warnings count.
 * @param node the program that runs it
 */
export async function redoclyProblems(workspace: string, file: string, node: string): Promise<Diagnostic[]> {
  const { problems } = JSON.parse(await run(workspace, file, node)) as { problems: readonly Problem[] };
  return problems.map(({ ruleId, message, reference, location: [at] }) => ({
    file: at?.source.ref ?? file,
    line: at?.start?.line ?? 1,
    col: at?.start?.col ?? 1,
    rule: ruleId,
    message: message.replaceAll("\n", " "),
    hint: reference
      ? `See ${reference}`
      : "Where the provider's wire is like that, switch the rule off in redocly.yaml.",
  }));
}

function run(workspace: string, file: string, node: string): Promise<string> {
  const program = join(workspace, "node_modules/@redocly/cli/bin/cli.js");
  const env = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  return new Promise((resolve, reject) => {
    const options = { cwd: workspace, env, maxBuffer: 1 << 26 };
    execFile(node, [program, "lint", file, "--format=json"], options, (error, out, err) => {
      // Exit 1 is how it says that it found errors; without JSON it has not run at all.
      if (out.trim().startsWith("{")) resolve(out);
      else reject(new Error(`redocly lint ${file} did not run: ${err || String(error)}`));
    });
  });
}
