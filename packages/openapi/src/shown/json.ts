import { spelled } from "./hidden.ts";

/** JSON for programs, that also people and the log of a CI see: the same values, without letters that nobody sees. */
export function asJson(value: unknown): string {
  return spelled(JSON.stringify(value, null, 2), "\n").replaceAll("##[", "##\\u005b");
}
