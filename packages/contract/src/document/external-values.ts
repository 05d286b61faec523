import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { DocumentError } from "./document-error.ts";
import { child, isObject, type JsonObject } from "./json.ts";

/**
 * Replaces `externalValue` of every Example Object by the `value` the file holds: JSON files are parsed, any other
 * file is taken as text. Prism does not read `externalValue`.
 *
 * @throws DocumentError if a file is missing or is not JSON although its name says so, or if the value is on the web.
 */
export async function inlineExternalValues(source: string, folder: string, root: JsonObject): Promise<void> {
  const pending: Promise<void>[] = [];
  const walk = (node: unknown, pointer: string): void => {
    if (!isObject(node) && !Array.isArray(node)) return;
    for (const [key, value] of Object.entries(node)) {
      const place = child(pointer, key);
      // Only below `examples` is an object with `externalValue` an Example Object; elsewhere it may be plain data.
      if (key === "examples" && isObject(value)) pending.push(...inlineMap(source, folder, value, place));
      else walk(value, place);
    }
  };
  walk(root, "");
  await Promise.all(pending);
}

function inlineMap(source: string, folder: string, examples: JsonObject, pointer: string): Promise<void>[] {
  return Object.entries(examples).map(async ([name, example]) => {
    if (!isObject(example) || typeof example.externalValue !== "string") return;
    const { externalValue, ...rest } = example;
    const value = await readValue({
      source,
      folder,
      pointer: child(pointer, name),
      reference: example.externalValue,
    });
    (examples as Record<string, unknown>)[name] = { ...rest, value };
  });
}

interface ExternalValue {
  readonly source: string;
  readonly folder: string;
  readonly pointer: string;
  readonly reference: string;
}

async function readValue({ source, folder, pointer, reference }: ExternalValue): Promise<unknown> {
  try {
    const text = await readFile(fileOf(folder, reference), "utf8");
    return reference.endsWith(".json") ? JSON.parse(text) : text;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DocumentError(
      {
        source,
        pointer,
        problem: `The externalValue ${JSON.stringify(reference)} cannot be read: ${reason}.`,
        advice: "Point it at a file beside the document, or write the value inline.",
      },
      { cause },
    );
  }
}

function fileOf(folder: string, reference: string): string {
  if (reference.startsWith("file:")) return fileURLToPath(reference);
  if (/^[a-z][a-z0-9+.-]*:/i.test(reference)) throw new Error("only files are read, never the network");
  return resolve(folder, decodeURIComponent(reference));
}
