import { asMarkdownCode } from "@specwright/openapi/internal";
import type { ClientModel, OperationModel } from "../model/types.ts";
import { methodPath } from "./call.ts";
import { awaited, clientLines, type ShownCall, shownCalls } from "./readme-calls.ts";
import { codeBlock } from "./readme-text.ts";

/** Where the runtime's page tells what can be sent. */
const MORE = "https://www.npmjs.com/package/@specwright/runtime#what-can-be-sent";

/** Calls that send files, and what can be given as one. None if there is no such call. */
export function uploads(model: ClientModel): string[] {
  const found = model.operations.filter(takesFiles);
  if (found.length === 0) return [];
  const shown = found.flatMap(shownCalls).find(({ call }) => (call.files ?? []).length > 0);
  const names = found.map((operation) => asMarkdownCode(methodPath(operation))).join(", ");
  return [
    "## Uploads",
    `Calls that send files: ${names}.`,
    ...(shown ? [example(model, shown)] : []),
    `A file is a \`Blob\` or \`File\`, an \`ArrayBuffer\`, a typed array, Node's \`Buffer\`, or a stream. In Node.js \`await openAsBlob("report.pdf")\` of \`node:fs\` gives a \`Blob\` of a file without reading all of it. A part of a multipart form may also be \`{ data, filename, type }\`. A stream is sent once, so it is not retried. The page of the runtime says [what else can be sent](${MORE}).`,
  ];
}

function takesFiles({ body }: OperationModel): boolean {
  return (body?.variants ?? []).some(({ kind }) => kind === "multipart" || kind === "binary");
}

function example(model: ClientModel, shown: ShownCall): string {
  return codeBlock(...clientLines(model, shown.operation), "", `${awaited(model.camel, shown)};`);
}
