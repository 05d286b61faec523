import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { ClientModel } from "@specwright/codegen/stages";
import type { Mock } from "@specwright/contract";

const run = promisify(execFile);

/** A program of a client's README, under the heading that it stands below. */
export interface Program {
  readonly heading: string;
  /** A name for its file. */
  readonly file: string;
  readonly code: string;
}

/** Every TypeScript block of a client's README. The first one stands below the name of the package. */
export function clientPrograms(readme: string): Program[] {
  return readme.split(/^##? /m).flatMap((section) => {
    const [heading = ""] = section.split("\n");
    return [...section.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => ({
      heading,
      file: fileOf(heading),
      code,
    }));
  });
}

function fileOf(heading: string): string {
  return `program-${heading.toLowerCase().replace(/\W+/g, "-")}.ts`;
}

/** Sends what goes to the provider to a mock, so that a program runs as it stands in the README. */
const TO_MOCK = `const { fetch } = globalThis;
const origin = new URL(process.env.MOCK_URL).origin;
globalThis.fetch = (url, init) => {
  const { hostname, pathname, search } = new URL(url);
  return fetch(hostname === "127.0.0.1" ? url : origin + pathname + search, init);
};
`;

/** Runs a program with credentials in the environment, and gives all that it prints. */
export async function runProgram(folder: string, file: string, model: ClientModel, mock: Mock): Promise<string> {
  await writeFile(join(folder, "to-mock.mjs"), TO_MOCK);
  const credentials = Object.fromEntries(model.credentials.map(({ env }) => [env, "test"]));
  const env = { ...process.env, ...credentials, MOCK_URL: mock.url, NO_COLOR: "1", FORCE_COLOR: undefined };
  const flags = ["--disable-warning=ExperimentalWarning", "--import", "./to-mock.mjs"];
  const { stdout, stderr } = await run(process.execPath, [...flags, file], { cwd: folder, env });
  return stdout + stderr;
}
