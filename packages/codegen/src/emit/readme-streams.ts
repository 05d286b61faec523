import { asMarkdownCode } from "@specwright/openapi/internal";
import { choicesOf, successesOf } from "../model/representations.ts";
import type { ClientModel, MediaModel, OperationModel } from "../model/types.ts";
import { methodPath, methodText } from "./call.ts";
import { awaited, clientLines, shownCalls } from "./readme-calls.ts";
import { codeBlock } from "./readme-text.ts";

interface Streamed {
  readonly operation: OperationModel;
  readonly media: MediaModel;
}

/** Calls that resolve to a stream, and how one is read. None if there is no such call. */
export function streams(model: ClientModel): string[] {
  const found = streamed(model);
  const [first] = found;
  if (!first) return [];
  const rows = found.map(({ operation, media }) => `- ${asMarkdownCode(methodPath(operation))}: ${what(media)}`);
  return [
    "## Streams",
    rows.join("\n"),
    howToRead(model, found.find(({ operation }) => shownCalls(operation).length > 0) ?? first),
    "Leaving the loop closes the connection, and so does the `signal` of the call. `streamTimeout`, an option of client and call, ends a stream that sends nothing for so many milliseconds. The loop throws the error of a stream that fails: `NetworkError`, `TimeoutError`, `ParseError` for an item that is not what the description promises, or `ApiError` for a failure that the provider reports inside the stream.",
  ];
}

export function hasStreams(model: ClientModel): boolean {
  return streamed(model).length > 0;
}

function streamed({ operations }: ClientModel): Streamed[] {
  return operations.flatMap((operation) => {
    const media = successesOf(operation).flatMap(({ variants }) => variants.filter(isStream));
    return media[0] ? [{ operation, media: media[0] }] : [];
  });
}

function isStream({ kind }: MediaModel): boolean {
  return kind === "events" || kind === "pieces" || kind === "lines";
}

function what({ kind, events }: MediaModel): string {
  if (kind === "lines") return "JSON values, one for each line";
  if (kind === "pieces") return "text, in pieces as it arrives";
  if (events?.described) return "server-sent events, with `event`, `id`, and `data` as it is described";
  return "server-sent events, with `event`, `id`, and `data` as text";
}

function howToRead(model: ClientModel, { operation, media: { mediaType } }: Streamed): string {
  const options = choicesOf(operation).length > 0 ? `{ accept: ${JSON.stringify(mediaType)} }` : "";
  const calls = shownCalls(operation);
  // A request that asks for the stream in its body too is the better example.
  const shown = calls.find(({ call }) => call.name.startsWith("stream")) ?? calls[0];
  if (!shown) {
    const given = ["{ … }", options].filter(Boolean).join(", ");
    return `Read one with ${asMarkdownCode(`for await (const item of await ${methodText(model.camel, operation)}(${given}))`)}.`;
  }
  return codeBlock(
    ...clientLines(model, operation),
    "",
    `const stream = ${awaited(model.camel, shown, options)};`,
    "for await (const item of stream) console.log(item);",
  );
}
