import { DiskFolder, readDocument } from "@specwright/openapi";
import { TempWorkspace } from "@specwright/testing";
import { type HouseOptions, houseProblems } from "../../src/house/index.ts";

export interface Case {
  readonly name: string;
  /** Paths and components, from the fourth line on. */
  readonly given: string;
  /** 3.1.0 where nothing is said. */
  readonly version?: string;
  readonly files?: { readonly [file: string]: string };
  readonly want: readonly string[];
  readonly options?: HouseOptions;
}

const SOURCES = "https://docs.acme.dev: sendThing, getA, session, get_a, GetA, frobnicateA\n";

export function lines({ given, version = "3.1.0", files = {}, options }: Case): string[] {
  const head = `openapi: ${version}\ninfo: { title: Acme, version: "1" }\nservers: [{ url: https://a.example }]\n`;
  using workspace = new TempWorkspace({ "specs/acme/openapi.yaml": `${head}${given.trim()}\n` });
  for (const [file, text] of Object.entries({ "SOURCES.md": SOURCES, ...files }))
    if (text !== "missing") workspace.write(`specs/acme/${file}`, text);
  const folder = new DiskFolder(workspace.root, "specs/acme");
  // How operations fail is asked for where a row says what is excused.
  const problems = houseProblems({ folder, document: readDocument(folder) }, options);
  return problems
    .filter(({ rule }) => options || rule !== "operation-failure")
    .map(
      ({ file, line, col, rule, message }) => `${file.replace("specs/acme/", "")}:${line}:${col} ${rule}: ${message}`,
    );
}

export const operation = (more: string): string =>
  `paths:\n  /a:\n    post:\n      operationId: sendThing\n      summary: Sends.\n      description: Sends it.\n${more.replace(/^/gm, "      ")}`;
export const body = (media: string): string =>
  operation(`requestBody:\n  content:\n    application/json:\n${media.replace(/^/gm, "      ")}`);
