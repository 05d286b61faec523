import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generateProvider } from "@specwright/codegen";
import { callText, callWith } from "@specwright/codegen/stages";

/** The call that an integrator makes first of one provider, and what has to come back. */
export interface FirstCall {
  readonly id: string;
  /** Name of the installed package. */
  readonly package: string;
  /** The options of the client beside `baseUrl`, as code. */
  readonly options: string;
  /** The call itself, as code, on a client named `client`. */
  readonly call: string;
  readonly create: string;
  /** Name of the type of its result. */
  readonly data: string;
  /** What the mock answers; undefined where the description has no example. */
  readonly want: unknown;
  /** Whether the answer is JSON. A stream or bytes are not the value of their example. */
  readonly isJson: boolean;
}

/** @throws Error if the provider has no quickstart */
export function firstCall(workspace: string, id: string): FirstCall {
  const { model } = generateProvider(workspace, id);
  const { quickstart } = model;
  const example = quickstart && callWith(quickstart.operation, quickstart.example);
  if (!quickstart || !example) throw new Error(`${id} has no call to make: name one in provider.yaml under quickstart`);
  const { operation } = quickstart;
  const [media] = operation.responses.find(({ status }) => status.startsWith("2"))?.variants ?? [];
  // A request that is a named example is answered with the example of that name.
  const named = media?.examples.find(({ name }) => name === quickstart.example?.name);
  const manifest = readFileSync(join(workspace, "packages", id, "package.json"), "utf8");
  return {
    id,
    package: (JSON.parse(manifest) as { name: string }).name,
    options: model.credentials.map(({ option }) => `${option}: "released-${option}", `).join(""),
    call: callText("client", operation, example, ""),
    create: `create${model.pascal}Client`,
    data: `${operation.pascal}Data`,
    want: (named ?? media?.examples[0])?.value,
    isJson: media?.kind === "json",
  };
}

/** Files of an app by path: `src/calls.ts` calls every provider, and the entries print or return what came back. */
export function appFiles(calls: readonly FirstCall[]): { readonly [path: string]: string } {
  const own = calls.map((call) => [`src/${call.id}.ts`, callFile(call)] as const);
  return { ...Object.fromEntries(own), "src/calls.ts": callsFile(calls), "src/process.ts": PROCESS };
}

function callFile({ package: name, options, call, create, data }: FirstCall): string {
  return `import { ${create}, type ${data} } from "${name}";

export async function call(baseUrl: string): Promise<${data}> {
  const client = ${create}({ ${options}baseUrl });
  const answer: ${data} = await ${call};
  return answer;
}
`;
}

function callsFile(calls: readonly FirstCall[]): string {
  const imports = calls.map(({ id }) => `import { call as ${id} } from "./${id}.js";\n`);
  return `${imports.join("")}
const calls: { [id: string]: (baseUrl: string) => Promise<unknown> } = { ${calls.map(({ id }) => id).join(", ")} };

/** Calls every provider at its URL: what came back, or what was thrown. */
export async function callAll(urls: { [id: string]: string }): Promise<{ [id: string]: unknown }> {
  const outcomes: { [id: string]: unknown } = {};
  for (const id of Object.keys(urls)) {
    try {
      outcomes[id] = { answer: await calls[id]!(urls[id]!) };
    } catch (error) {
      outcomes[id] = { error: String(error) };
    }
  }
  return outcomes;
}
`;
}

/** A process that gets the URLs as its last argument, and prints the outcomes as JSON. */
const PROCESS = `import { callAll } from "./calls.js";

declare const process: { argv: string[] };
declare const console: { log(text: string): void };

callAll(JSON.parse(process.argv[process.argv.length - 1]!)).then((outcomes) => console.log(JSON.stringify(outcomes)));
`;
