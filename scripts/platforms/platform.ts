export type PlatformName = "node" | "bun" | "deno" | "workerd" | "workerd of 2023" | "chromium";

/** Where the programs run. */
export interface Platform {
  readonly name: PlatformName;
  /** Why it cannot be tried on this machine. */
  readonly missing?: string | undefined;
  /**
   * Runs all cases against the server at `url` and gives the outcomes by name of the case.
   * @param folder of the compiled programs
   * @param home an empty folder that the platform takes for the user's own
   * @throws Error with what the platform said where it gave no outcomes
   */
  run(folder: string, url: string, home: string): Promise<Outcomes>;
}

export type Outcomes = { readonly [name: string]: unknown };

/** The environment of a platform: a home of its own, and nothing reported or asked for anywhere. */
export function quietEnv(home: string): { [name: string]: string } {
  return {
    PATH: process.env.PATH ?? "",
    HOME: home,
    DO_NOT_TRACK: "1",
    NO_COLOR: "1",
    DENO_NO_UPDATE_CHECK: "1",
    DENO_NO_PROMPT: "1",
    BUN_RUNTIME_TRANSPILER_CACHE_PATH: "0",
  };
}
