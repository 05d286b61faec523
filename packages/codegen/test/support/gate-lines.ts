import { headlinesOf } from "@specwright/testing";
import { gate } from "../../src/gate/index.ts";
import { documentOf } from "./read-text.ts";

/** A row of the tables that show what the gate refuses. */
export interface GateCase {
  readonly name: string;
  /** The description from its fourth line on. */
  readonly given: string;
  /** `line:col rule: message` of each problem. */
  readonly want: readonly string[];
}

/** What the gate says of a description whose first three lines are the same for all. */
export function gateLines(given: string, version = "3.1.0"): string[] {
  const text = `openapi: ${version}\ninfo: { title: Acme, version: "1" }\nservers: [{ url: "https://acme.example" }]\n${given.trim()}\n`;
  return headlinesOf(() => gate(documentOf(text))).map((line) => line.replace("specs/acme/openapi.yaml:", ""));
}
