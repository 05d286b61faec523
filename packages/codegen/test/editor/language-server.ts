import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { REPOSITORY, type TempWorkspace } from "@specwright/testing";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import type { Editor } from "./package-in-editor.ts";

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Problem {
  readonly message: string;
  readonly range: { readonly start: Position };
  readonly severity: number;
  readonly tags?: readonly number[];
}

/** Numbers of the protocol. */
const ERROR = 1;
const DEPRECATED = 2;

/** The editor's side of TypeScript 7, which speaks the Language Server Protocol. */
export async function languageServer(workspace: TempWorkspace): Promise<Editor> {
  const server = spawn(process.execPath, [join(REPOSITORY, "node_modules/typescript/bin/tsc"), "--lsp", "--stdio"], {
    cwd: workspace.root,
    stdio: ["pipe", "pipe", "ignore"],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.listen();
  const capabilities = {
    textDocument: {
      hover: { contentFormat: ["markdown"] },
      diagnostic: { tagSupport: { valueSet: [DEPRECATED] } },
    },
  };
  const rootUri = pathToFileURL(workspace.root).href;
  await connection.sendRequest("initialize", { processId: process.pid, rootUri, capabilities });
  await connection.sendNotification("initialized", {});
  const opened = new Map<string, string>();
  const open = async (file: string): Promise<{ uri: string; text: string }> => {
    const uri = pathToFileURL(workspace.path(file)).href;
    const text = readFileSync(workspace.path(file), "utf8");
    const textDocument = { uri, languageId: "typescript", version: 1, text };
    if (!opened.has(uri)) await connection.sendNotification("textDocument/didOpen", { textDocument });
    opened.set(uri, text);
    return { uri, text };
  };
  const problems = async (file: string): Promise<readonly Problem[]> => {
    const { uri } = await open(file);
    const params = { textDocument: { uri } };
    const { items } = await connection.sendRequest<{ items: Problem[] }>("textDocument/diagnostic", params);
    return items;
  };
  return {
    async hover(file, offset) {
      const { uri, text } = await open(file);
      const params = { textDocument: { uri }, position: positionOf(text, offset) };
      const answer = await connection.sendRequest<{ contents: { value: string } } | null>("textDocument/hover", params);
      return plain(answer?.contents.value ?? "");
    },
    async struckOut(file) {
      const items = await problems(file);
      return items.filter(({ tags }) => tags?.includes(DEPRECATED)).map(({ range }) => range.start.line + 1);
    },
    async errors(file) {
      const items = await problems(file);
      return items
        .filter(({ severity }) => severity === ERROR)
        .map(({ message, range }) => `${range.start.line + 1}: ${message.split("\n").at(-1)?.trim()}`);
    },
    close() {
      connection.dispose();
      server.kill();
    },
  };
}

/** Markdown as the other compiler gives its parts: the type, the text, and a line for each tag. */
function plain(markdown: string): string {
  return markdown
    .replace(/^```typescript\n([\s\S]*?)\n```/, "$1")
    .replace(/^\(alias\) function /, "(alias) ")
    .replace(/\*@(\w+)\*/g, "@$1")
    .replace(/^@param `([^`]*)` — /gm, "@param $1 ")
    .replace(/^@throws — /gm, "@throws ")
    .replace(/^@example\n```tsx\n([\s\S]*?)\n```/gm, "@example $1")
    .replace(/\n{2,}(?=@)/g, "\n")
    .trim();
}

function positionOf(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
