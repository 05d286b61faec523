import { type JsonObject, readObject } from "@specwright/openapi";
import { Version } from "../../src/version.ts";

/** A description that was never in a file. */
export function inMemory(document: JsonObject): Version {
  return new Version(readObject(document));
}
