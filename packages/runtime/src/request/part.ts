import type { FieldEncodings } from "../operation/descriptor.ts";
import { encodingOf, fieldText } from "./form.ts";
import { checkCharset, isJson, NO_OBJECT } from "./media-type.ts";
import type { DescribedFile, FileData, NativeFile } from "./part-types.ts";
import { bodyKind, checkText, jsonValue } from "./value-kind.ts";
import { isAbsent } from "./value-text.ts";

/** A part as it is written. */
export interface Part {
  readonly name: string;
  readonly content: FileData | NativeFile | string;
  readonly filename?: string | undefined;
  readonly type?: string | undefined;
}

/** The parts of a form, one for each item of an array, without absent values. */
export function partsOf(body: object, encoding: FieldEncodings): Part[] {
  return fieldsOf(body).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((item) => !isAbsent(item))
      .map((item) => partOf(name, item, encodingOf(encoding, name))),
  );
}

function fieldsOf(body: object): [name: string, value: unknown][] {
  if (bodyKind(body)) return [...(body as FormData)];
  return Object.entries(body);
}

function partOf(name: string, given: unknown, own: string | undefined): Part {
  if (isNativeFile(given)) return { name, content: given };
  const { data, filename, type }: DescribedFile = isDescribed(given) ? given : { data: given as string };
  checkSaid(name, { filename, type });
  const kind = bodyKind(data);
  // A form inside of a form is neither a file nor text.
  if (isAbsent(data) || kind === "pairs" || kind === "form")
    throw new Error(`${kind ? `a ${data.constructor.name}` : data} cannot be sent as "body.${name}"`);
  // Who says the type of a text means a file. The Fetch standard names it "blob".
  if (!kind) return textPart(name, data, filename ?? (type ? "blob" : undefined), type || own);
  // A file says both itself, and of a blob without a type nothing is known.
  const { name: fileName = "blob", type: fileType = "" } = data as Partial<File>;
  return {
    name,
    content: data,
    filename: filename ?? fileName,
    type: type || fileType || own || "application/octet-stream",
  };
}

function checkSaid(name: string, said: object): void {
  for (const [key, value] of Object.entries(said))
    if (!isAbsent(value) && typeof value !== "string") throw new Error(`the ${key} of "body.${name}" must be a text`);
}

/** Only React Native's `FormData` can send a file by its address. */
export function isNativeFile(value: unknown): value is NativeFile {
  return typeof Object(value).uri === "string" && "getParts" in FormData.prototype;
}

/** An object that stands for a file elsewhere: React Native's, and what JSON makes of a `Buffer`. */
function isFileElsewhere(value: object): boolean {
  const { uri, type, data } = value as { [name: string]: unknown };
  if (type === "Buffer") return Array.isArray(data);
  return typeof uri === "string" && isMediaType(type);
}

/** Plain text needs no type. Objects are JSON. With a file name that nobody has given, servers would take them for files. */
function textPart(name: string, given: unknown, filename: string | undefined, own: string | undefined): Part {
  const value = jsonValue(given);
  const isObject = typeof value === "object";
  const type = own ?? (isObject ? "application/json" : "text/plain");
  if (isObject) checkMembers(name, value as object, own);
  checkText(`body.${name}`, given, isObject || isJson(type));
  checkCharset(type);
  if (filename === undefined && /^text\/plain\b/i.test(type)) return { name, content: fieldText(value) };
  return { name, content: fieldText(value, type), filename, type };
}

/** JSON of an object in the place of a file would be sent, and be no file. */
function checkMembers(name: string, value: object, own: string | undefined): void {
  if (own === undefined && isFileElsewhere(value))
    throw new Error(`an object cannot be sent as the file "body.${name}": pass its bytes, or a text`);
  if (own !== undefined && !isJson(own) && NO_OBJECT.test(own))
    throw new Error(`an object cannot be sent as "body.${name}" with the type ${own}: pass text or bytes`);
}

/** An object of JSON may have such keys too. Its data is no bytes, it has no file name, and beside text no media type. */
function isDescribed(value: unknown): value is DescribedFile {
  if (typeof value !== "object" || value === null || !("data" in value) || bodyKind(value)) return false;
  if (!Object.keys(value).every((key) => /^(data|filename|type)$/.test(key))) return false;
  if ("filename" in value || bodyKind(value.data)) return true;
  return typeof value.data === "string" && "type" in value && isMediaType(value.type);
}

function isMediaType(value: unknown): boolean {
  return /^[^/]+\/[^/]+$/.test(String(value));
}
