import { asMarkdownCode } from "@specwright/openapi";
import { choicesOf, successesOf } from "../model/representations.ts";
import type { ClientModel, MediaModel, OperationModel } from "../model/types.ts";
import { methodPath, methodText } from "./call.ts";

/** Calls that resolve to a stream, and how one is read. None if there is no such call. */
export function streams({ camel, operations }: ClientModel): string[] {
  const found = operations.flatMap((operation) => {
    const media = successesOf(operation).flatMap(({ variants }) => variants.filter(isStream));
    return media[0] ? [{ operation, media: media[0] }] : [];
  });
  const [first] = found;
  if (!first) return [];
  const rows = found.map(({ operation, media }) => `- ${asMarkdownCode(methodPath(operation))}: ${what(media)}`);
  return ["## Streams", [rows.join("\n"), howToRead(camel, first.operation, first.media)].join("\n\n")];
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

function howToRead(camel: string, operation: OperationModel, { mediaType }: MediaModel): string {
  const options = choicesOf(operation).length > 0 ? `, { accept: ${JSON.stringify(mediaType)} }` : "";
  const loop = asMarkdownCode(`for await (const item of await ${methodText(camel, operation)}({ … }${options}))`);
  return `Read one with ${loop}. Leaving the loop closes the connection, and so does the \`signal\` of the call. \`streamTimeout\`, an option of client and call, ends a stream that sends nothing for so many milliseconds. An error while a stream is read is thrown by the loop: \`NetworkError\`, \`TimeoutError\`, \`ParseError\` for an item that is not what the description promises, or \`ApiError\` for a failure that the provider reports inside the stream.`;
}
