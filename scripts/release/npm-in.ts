import { type Ended, ended } from "../programs/ended.ts";
import type { Registry } from "./registry.ts";

/**
 * Runs npm, or another program, as somebody does whose npm is set to the registry.
 * @param own variables of its environment
 */
export async function npmIn(
  cwd: string,
  registry: Registry,
  args: readonly string[],
  program = "npm",
  own: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const quiet = { CI: "true", NO_COLOR: "1", FORCE_COLOR: undefined, INIT_CWD: undefined };
  const npm = {
    npm_config_userconfig: registry.npmrc,
    npm_config_registry: registry.url,
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_update_notifier: "false",
  };
  return await ended(program, args, { cwd, env: { ...process.env, ...quiet, ...npm, ...own } });
}
