import type { Violation } from "../schema/violation.ts";

type Finding = Pick<Violation, "location" | "code" | "message">;

interface Beginning {
  readonly texts: readonly string[];
  /** Characters among which they stand; they are the first ones where nothing is said. */
  readonly within?: number;
}

const unknown = "\uFFFD";

/** How files of a type begin, with U+FFFD for each byte that is no UTF-8, as a recording has them. */
const beginnings: ReadonlyMap<string, Beginning> = new Map([
  ["image/png", { texts: [`${unknown}PNG`] }],
  ["image/jpeg", { texts: [unknown.repeat(3)] }],
  ["image/gif", { texts: ["GIF8"] }],
  ["image/webp", { texts: ["WEBP"], within: 16 }],
  ["image/bmp", { texts: ["BM"] }],
  ["image/tiff", { texts: ["II*", "MM\0*"] }],
  ["application/pdf", { texts: ["%PDF-"], within: 1024 }],
  ["application/zip", { texts: ["PK"] }],
  ["application/gzip", { texts: [`\u001F${unknown}`] }],
  ["audio/wav", { texts: ["WAVE"], within: 16 }],
  ["audio/ogg", { texts: ["OggS"] }],
  ["audio/flac", { texts: ["fLaC"] }],
  ["video/webm", { texts: ["\u001AE"] }],
  ["video/mp4", { texts: ["ftyp"], within: 16 }],
]);

/** Bytes that are not what their media type says, such as an image as base64 text. */
export function magicFaults(type: string, body: string | undefined): Finding[] {
  const beginning = beginnings.get(type);
  if (beginning === undefined || !body || beginsAs(body, beginning)) return [];
  const message = `does not begin as ${type} does, ${whatItIs(body)}`;
  return [{ location: ["response", "body"], code: "bytes", message }];
}

function beginsAs(body: string, { texts, within }: Beginning): boolean {
  if (within === undefined) return texts.some((text) => body.startsWith(text));
  return texts.some((text) => body.slice(0, within).includes(text));
}

function whatItIs(body: string): string {
  if (/^"?data:[\w/+.-]+;base64,/i.test(body)) return "is a data URL";
  if (/^\s*[[{"]/.test(body)) return "is JSON";
  if (/^\s*</.test(body)) return "is markup";
  if (/^[A-Za-z0-9+/_\s-]+={0,2}\s*$/.test(body)) return "is base64 text";
  return "is something else";
}
