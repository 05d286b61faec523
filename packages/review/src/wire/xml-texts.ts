import type { TextForm } from "../schema/text.ts";
import type { Version } from "../version.ts";
import type { AsText } from "./texts.ts";

const XML = /^[^;]*[/+]xml\b/;

export function isXml(mediaType: string): boolean {
  return XML.test(mediaType);
}

const ALONE: TextForm = { single: false, emptyObject: true };

/** A property whose items stand in no element around them: an element of its name is a list of one. */
const REPEATED: TextForm = { single: true, emptyObject: true };

/** In XML nothing says which type a text has, however deep it stands. */
export function xmlText(...versions: readonly Version[]): AsText {
  const wraps = versions.some((version) => version.mentions(["wrapped"]));
  return (steps) => {
    if (wraps || typeof steps.at(-1)?.key !== "string") return ALONE;
    return REPEATED;
  };
}
