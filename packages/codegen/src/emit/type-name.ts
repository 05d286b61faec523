import type { ClientModel, MediaModel, TypeName } from "../model/types.ts";
import { indexed } from "../print/identifier.ts";
import { importType, type SourceFile } from "../print/source-file.ts";
import { CODEGEN } from "./generated-file.ts";

const OPERATIONS = importType("operations", "./schema.ts");
/** What a slot is in, and how many keys lead to the member that may be optional. */
const SLOTS = {
  slot: { root: OPERATIONS, depth: 2 },
  webhook: { root: importType("webhooks", "./schema.ts"), depth: 3 },
} as const;
const EVENT = importType("ServerSentEvent", CODEGEN);
const DESCRIBED_EVENT = importType("DescribedEvent", CODEGEN);
const BYTES = importType("FileData", CODEGEN);
const MULTIPART = importType("MultipartBody", CODEGEN);

/** The name of a type of schema.ts, in a file beside it. */
export function typeText(file: SourceFile, model: ClientModel, type: TypeName): string {
  if (type.kind === "component") {
    const alias = model.schemas.find(({ wire }) => wire === type.name);
    return file.name(importType(alias?.name ?? type.name, "./types.ts"));
  }
  const { root, depth } = SLOTS[type.kind];
  const base = `${file.name(root)}${indexed(type.keys.slice(0, depth))}`;
  const rest = type.keys.slice(depth);
  // TypeScript indexes an optional member only without its undefined.
  if (type.optional) return `${file.global("NonNullable")}<${base}>${indexed(rest)}`;
  return `${base}${indexed(rest)}`;
}

/** What a caller gets for a response of a media type. */
export function receivedType(file: SourceFile, model: ClientModel, media: MediaModel): string {
  switch (media.kind) {
    case "json":
      return typeText(file, model, media.type);
    case "events":
      return `${file.global("AsyncIterable")}<${eventType(file, model, media)}>`;
    case "pieces":
      return `${file.global("AsyncIterable")}<string>`;
    case "lines":
      return `${file.global("AsyncIterable")}<${typeText(file, model, media.type)}>`;
    case "text":
    case "form":
      return "string";
    case "multipart":
    case "binary":
      return file.global("Blob");
  }
}

/** What a caller gets for a failure, whose body is read to its end: a value where all of it is JSON, or else its text. */
export function failedTypes(file: SourceFile, model: ClientModel, media: MediaModel): string[] {
  switch (media.kind) {
    case "events":
      return media.events?.described ? [`${typeText(file, model, media.type)}["data"]`, "string"] : ["unknown"];
    case "lines":
      return [typeText(file, model, media.type), "string"];
    case "pieces":
      return ["unknown"];
    default:
      return [receivedType(file, model, media)];
  }
}

function eventType(file: SourceFile, model: ClientModel, { events, type }: MediaModel): string {
  if (!events?.described) return file.name(EVENT);
  return `${file.name(DESCRIBED_EVENT)}<${typeText(file, model, type)}>`;
}

/** What a caller gives for a request of a media type. */
export function sentType(file: SourceFile, model: ClientModel, media: MediaModel): string {
  switch (media.kind) {
    case "binary":
      return file.name(BYTES);
    case "text":
      return "string";
    case "lines":
      return `${typeText(file, model, media.type)} | string | ${file.name(BYTES)}`;
    case "multipart":
      return `${file.name(MULTIPART)}<${typeText(file, model, media.type)}> | ${file.global("FormData")}`;
    case "form":
      return `${typeText(file, model, media.type)} | ${file.global("URLSearchParams")}`;
    default:
      return jsonOrAny(file, model, media);
  }
}

/** A range that has JSON takes any other body too. */
function jsonOrAny(file: SourceFile, model: ClientModel, media: MediaModel): string {
  const type = typeText(file, model, media.type);
  if (!isRange(media)) return type;
  return `${type} | string | ${file.name(BYTES)} | ${file.global("FormData")} | ${file.global("URLSearchParams")}`;
}

/** A range of media types, such as `*\/*`. A call may say which of them its body has. */
export function isRange({ mediaType }: MediaModel): boolean {
  return mediaType.includes("*");
}
