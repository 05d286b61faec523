import type { MediaType } from "../document/operation.ts";
import { isJson, parseContentType } from "../request/media-type.ts";
import { partType } from "./part-type.ts";

const boundary = "contract-boundary-7d1f0c52a9e84b36";

/** A field of a form: its name and its text. */
export type Field = readonly [name: string, text: string];

/** Fields as the parts of a multipart body, each of a media type that the document takes, with the body's own type. */
export function writeMultipart(
  fields: readonly Field[],
  { type, encoding }: MediaType,
): { body: string; type: string } {
  const parts = fields.map(([name, text]) => writePart(name, text, partType(encoding.get(name)?.contentType)));
  const body = [...parts, `--${boundary}--\r\n`].join("");
  return { body, type: `${parseContentType(type).type}; boundary=${boundary}` };
}

function writePart(name: string, text: string, type: string | undefined): string {
  const disposition = `Content-Disposition: form-data; name="${name.replaceAll(/["\r\n]/g, encodeURIComponent)}"`;
  const head = type === undefined ? [disposition] : [disposition, `Content-Type: ${type}`];
  return `--${boundary}\r\n${head.join("\r\n")}\r\n\r\n${written(text, type)}\r\n`;
}

/** What has members is JSON already. */
function written(text: string, type: string | undefined): string {
  if (type === undefined || !isJson(parseContentType(type).type) || isJsonText(text)) return text;
  return JSON.stringify(text);
}

function isJsonText(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
