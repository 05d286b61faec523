import type { Format } from "ajv";
import type { AddedFormat } from "ajv/dist/types/index.js";
import { fullFormats } from "ajv-formats/dist/formats.js";

/** The formats that are functions, and what the runtime calls its own implementation of each. */
const FUNCTIONS: { readonly [format: string]: string } = {
  date: "isDate",
  time: "isTime",
  "date-time": "isDateTime",
  "iso-time": "isIsoTime",
  "iso-date-time": "isIsoDateTime",
  uri: "isUri",
  byte: "isByte",
  regex: "isRegex",
  int32: "int32",
  int64: "int64",
};
/** Numbers of any size and precision: nothing to check. */
const ANY_NUMBER = new Set(["float", "double"]);

/** The formats of ajv-formats, each in a form that can be printed: an expression, or a function that has a name. */
export const FORMATS: { readonly [format: string]: Format } = Object.fromEntries(
  Object.entries(fullFormats).map(([name, format]) => [name, printable(name, format as AddedFormat)]),
);

function printable(name: string, format: AddedFormat): Format {
  if (ANY_NUMBER.has(name)) return true;
  const isString = typeof format === "object" && !(format instanceof RegExp) && format.type !== "number";
  if (isString) return format.validate as (text: string) => boolean;
  return format as Format;
}

/** The runtime's name for a format that the compiled code calls. */
export function formatFunction(format: unknown): string | undefined {
  return Object.entries(FUNCTIONS).find(([name]) => FORMATS[name] === format)?.[1];
}
