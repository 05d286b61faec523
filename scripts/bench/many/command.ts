import { spawn } from "node:child_process";

/** How a command ended. */
export interface Done {
  readonly seconds: number;
  readonly output: string;
}

export type Env = { readonly [name: string]: string | undefined };

/**
 * Runs a command to its end.
 * @param heard is told each piece of what it prints
 * @throws Error with the end of what it printed, if it did not end well
 */
export async function command(
  cwd: string,
  [program = "", ...args]: readonly string[],
  env: Env = {},
  heard: (text: string) => void = () => {},
): Promise<Done> {
  const began = performance.now();
  const child = spawn(program, args, { cwd, env: { ...process.env, ...QUIET, ...env } });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      heard(text);
    });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`${[program, ...args].join(" ")} ended with ${code} in ${cwd}:\n${problems(output)}`);
  return { seconds: (performance.now() - began) / 1000, output };
}

/** Of much output, the lines that say what is wrong, and the end. */
function problems(output: string): string {
  const lines = output.split("\n");
  const telling = lines.filter((line) => /FAIL|Error|×|✗|timed out/.test(line)).slice(0, 40);
  return [...telling, "…", ...lines.slice(-20)].join("\n");
}

/** What a person's shell, or the repository's own npm, would change. */
const QUIET = {
  NO_COLOR: "1",
  FORCE_COLOR: undefined,
  INIT_CWD: undefined,
  CI: "true",
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  TURBO_HASH: undefined,
  npm_config_audit: "false",
  npm_config_fund: "false",
  npm_config_update_notifier: "false",
};
