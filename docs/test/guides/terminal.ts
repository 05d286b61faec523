import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REPOSITORY } from "./providers.ts";

const HERE = import.meta.dirname;

/** Milliseconds: a mock prints its address, and a little later its operations. */
const SILENCE = 1000;

/** Milliseconds that a command may take. */
const PATIENCE = 120_000;

/** What a command has printed so far, on both streams, and the code with which it ended. */
export interface Ran {
  printed: string;
  code: number | undefined;
}

/** One terminal of a reader: `cd` holds for the commands after it. */
export class Terminal {
  readonly #folder: string;
  readonly #environment: { readonly [name: string]: string };
  readonly #background: ChildProcess[] = [];

  constructor(folder: string, environment: { readonly [name: string]: string }) {
    this.#folder = folder;
    this.#environment = environment;
  }

  get #remembered(): string {
    return `${this.#folder}.cwd`;
  }

  /** The folder in which the next command runs. */
  get cwd(): string {
    return existsSync(this.#remembered) ? readFileSync(this.#remembered, "utf8").trim() : this.#folder;
  }

  /** Runs a command to its end. */
  async run(command: string, isUnrouted: boolean): Promise<Ran> {
    const [child, ran] = this.#start(command, isUnrouted);
    const patience = setTimeout(() => stop(child), PATIENCE);
    ran.code = await new Promise<number>((resolve) => child.on("close", (code) => resolve(code ?? 1)));
    clearTimeout(patience);
    return ran;
  }

  /** Starts a command that goes on until `close`, and waits for what it prints before it is silent. */
  async begin(command: string): Promise<Ran> {
    const [child, ran] = this.#start(command, false);
    this.#background.push(child);
    await new Promise<void>((resolve) => {
      let silence: NodeJS.Timeout | undefined;
      child.stdout?.on("data", () => {
        clearTimeout(silence);
        silence = setTimeout(resolve, SILENCE);
      });
      child.on("close", () => resolve());
    });
    return ran;
  }

  close(): void {
    for (const child of this.#background) stop(child);
  }

  #start(command: string, isUnrouted: boolean): [ChildProcess, Ran] {
    const script = `exec 2>&1; set -e; trap 'pwd > "$GUIDE_CWD"' EXIT\n${command}`;
    const child = spawn("bash", ["-c", script], {
      cwd: this.cwd,
      env: this.#variables(isUnrouted),
      detached: true,
      stdio: ["ignore", "pipe", "ignore"],
    });
    const ran: Ran = { printed: "", code: undefined };
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      ran.printed += text.replaceAll(this.#folder, "/app");
    });
    return [child, ran];
  }

  #variables(isUnrouted: boolean): NodeJS.ProcessEnv {
    const { PATH, HOME, SPECWRIGHT_CHROMIUM } = process.env;
    const installed = ["node_modules/.bin", "packages/codegen/node_modules/.bin"].map((path) => join(REPOSITORY, path));
    const routed = isUnrouted ? [] : [`--import=${join(HERE, "to-mocks.mjs")}`];
    return {
      HOME,
      SPECWRIGHT_CHROMIUM,
      ...GIT,
      ...QUIET,
      ...this.#environment,
      NODE_COMPILE_CACHE: CACHE,
      NODE_OPTIONS: [...routed, "--disable-warning=ExperimentalWarning"].join(" "),
      PATH: [join(HERE, "bin"), ...installed, PATH].join(":"),
      GUIDE_CWD: this.#remembered,
    };
  }
}

/** Whatever the machine's own settings of git are. */
const GIT = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "You",
  GIT_AUTHOR_EMAIL: "you@acme.example",
  GIT_COMMITTER_NAME: "You",
  GIT_COMMITTER_EMAIL: "you@acme.example",
};

/** Where Node.js keeps what it has compiled, so that the many small programs of guides start quickly. */
const CACHE = join(tmpdir(), "node-compile-cache");

const QUIET = { NO_COLOR: "1", TURBO_TELEMETRY_DISABLED: "1", npm_config_update_notifier: "false" };

/** Ends a command together with what it has started. */
function stop({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid);
  } catch {
    // It has ended.
  }
}
