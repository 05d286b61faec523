import { SpecError } from "@specwright/openapi";
import { expect, it } from "vitest";
import { documentOf, settingsOf } from "../../test/support/read-text.ts";
import { admit } from "./index.ts";

it.each([
  ["paths: later", "4:1 this is not a map of paths"],
  ["paths: [{ get: {} }]", "4:1 this is not a map of paths"],
  ["paths: null", "4:1 this is not a map of paths"],
  ["paths: {}\nwebhooks: 3", "5:1 this is not a map of webhooks"],
  ["paths: {}\ncomponents: later", "5:1 this is not an object with maps of components"],
  ["paths: {}\ninfo: true", "5:1 this is not an object with a title and a version"],
  ["paths: {}", "nothing"],
  ["webhooks: {}", "nothing"],
])("%s is refused", (parts, want) => {
  const info = /^info:/m.test(parts) ? "x-info: none" : 'info: { title: A, version: "1" }';
  const text = `openapi: 3.1.0\n${info}\nservers: [{ url: https://a.example }]\n${parts}\n`;
  expect(refusal(text)).toBe(want);
});

function refusal(text: string): string {
  try {
    admit(documentOf(text), settingsOf(""));
    return "nothing";
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return error.diagnostics.map(({ line, col, message }) => `${line}:${col} ${message}`).join("\n");
  }
}
