import type { Client } from "./client.ts";
import { CLIENT, type Probe } from "./probe.ts";

/** Code against the old client, to be compiled with both. */
export interface Compilation {
  readonly id: string;
  readonly base: Client;
  readonly head: Client;
  readonly probes: readonly Probe[];
  /** Text of the usage.ts that the base has committed: calls that were run against the mock. */
  readonly usage?: string;
}

/** Which client code is compiled with. */
export type Side = "base" | "head";

export const SIDES: readonly Side[] = ["base", "head"];

/** Ends the folder of a client that stands beside itself. */
export const AGAIN = "-again";

const ROOT = "/review";

/** Where the files of one provider are. */
export function folderOf(id: string): string {
  return `${ROOT}/${id || "api"}`;
}

/** The files of a compilation by path: the clients, and what is compiled with one of them. */
export function filesOf({ id, base, head, probes, usage = "" }: Compilation, side: Side): [string, string][] {
  const folder = folderOf(id);
  const library = (name: string, client: Client): [string, string][] => [
    ...client.files
      .filter(({ path }) => path.startsWith("src/gen/"))
      .map(({ path, content }): [string, string] => [`${folder}/${name}/${path}`, ofRuntime(content, client)]),
    ...client.model.extras.map((extra): [string, string] => [
      `${folder}/${name}/src/${extra}.ts`,
      ofRuntime(SIGNER, client),
    ]),
    [`${folder}/${name}/client.ts`, facade(client)],
  ];
  const client = side === "base" ? base : head;
  const asksSelf = side === "base" && !probes.every(isCode);
  return [
    ...library("base", base),
    ...(side === "head" || asksSelf ? library("head", head) : []),
    ...(asksSelf ? [...library(`base${AGAIN}`, base), ...library(`head${AGAIN}`, head)] : []),
    [`${folder}/${side}/probe.ts`, probeText(probes)],
    [
      `${folder}/${side}/usage.ts`,
      ofRuntime(usage.replaceAll(`"${base.model.home.packageName}"`, '"./client.ts"'), client),
    ],
  ];
}

const RUNTIME = /"@specwright\/runtime(?:\/([\w-]+))?"/g;

/** Imports of the runtime as imports of its sources, where it is not the one of the workspace. */
function ofRuntime(text: string, { runtime }: Client): string {
  if (runtime === undefined) return text;
  return text.replace(RUNTIME, (_, door = "index") => `"${runtime}/${door}.ts"`);
}

/** What people write by hand is not part of the description: any signer will do. */
const SIGNER = `import type { Signer } from "@specwright/runtime/codegen-v1";\nexport declare const signer: Signer;\n`;

function facade({ model }: Client): string {
  return `export * from "./src/gen/index.ts";\nexport type { ${model.pascal}Client as ${CLIENT} } from "./src/gen/index.ts";\n`;
}

const PREAMBLE = `import * as Client from "./client.ts";\nimport type * as Old from "../base/client.ts";\n`;

/** How many statements of a file of probes come before the first probe. */
export const PREAMBLE_STATEMENTS = 2;

/** Whether a probe is code; the others are questions about types, which the compiler is asked without any text. */
export function isCode({ fits, reads }: Probe): boolean {
  return !fits && !reads;
}

/** One statement for each probe that is code, so that an error can be told to whom it belongs. */
function probeText(probes: readonly Probe[]): string {
  return (
    PREAMBLE +
    probes
      .filter(isCode)
      .map(({ code }, index) => `export const probe${index} = ${code};\n`)
      .join("")
  );
}
