import { type Json, SpecError } from "@specwright/openapi";
import { describe, expect, it } from "vitest";
import { admit } from "../../src/gate/index.ts";
import { documentOf, settingsOf } from "./read-text.ts";

/** A row of the tables that show what is left of a description in which something is wrong. */
export interface AdmitCase {
  readonly name: string;
  /** The description from its fourth line on. */
  readonly given: string;
  readonly version?: string;
  readonly settings?: string;
  /** `line:col rule: message; what is done (what the client lacks)` of each note. */
  readonly notes: readonly string[];
  /** What is left of the description, or of a part of it: keys joined by spaces. */
  readonly left?: readonly [path: string, want: Json];
}

/** What an operation answers that is about something else. */
export const OK = "responses: { '200': { description: ok } }";

/** Each row is admitted with what is said of it, and refused where the settings are strict and anything is said. */
export function testAdmitted(what: string, table: readonly AdmitCase[]): void {
  describe(what, () => {
    it.each(table)("$name", ({ given, version, settings = "", notes, left }) => {
      const admitted = admit(documentOf(head(version) + given), settingsOf(settings));
      const lines = admitted.notes.map(({ line, col, rule, message, lacks }) => {
        return `${line}:${col} ${rule}: ${message}${lacks ? ` (${lacks})` : ""}`;
      });
      expect(lines).toEqual(notes);
      if (left) expect(at(admitted.document.bundled, left[0].split(" "))).toEqual(left[1]);
    });

    it.each(table.filter(({ notes }) => notes.length > 0))("strict settings refuse: $name", (row) => {
      const { given, version, settings = "" } = row;
      const strict = settingsOf(`strict: true\n${settings}`);
      expect(() => admit(documentOf(head(version) + given), strict)).toThrow(SpecError);
    });
  });
}

function head(version = "3.1.0"): string {
  return `openapi: ${version}\ninfo: { title: Acme, version: "1" }\nservers: [{ url: "https://acme.example" }]\n`;
}

function at(value: Json, keys: readonly string[]): Json {
  return keys.reduce<Json>((holder, key) => (holder as { [key: string]: Json })?.[key] ?? null, value);
}
