import { expect, it } from "vitest";
import { fallsUnder } from "../src/request/media-type.ts";

it.each([
  ["text/plain", "text/plain", true],
  ["text/plain", "text/*", true],
  ["text/plain", "*/*", true],
  ["text/plain", "image/*", false],
  ["text/plain", "text/plain; charset=utf-8", true],
  ["application/vnd.acme+json", "application/*+json", true],
  ["application/json", "application/*+json", true],
  ["application/xml", "application/*+json", false],
  ["text/json", "application/*+json", false],
  ["application/vnd.acme+xml", "application/*+json", false],
  ["application/json-seq", "application/*+json", false],
  ["image/png", "image/*", true],
  ["image/png", "*/png", true],
])("%s falls under %s: %s", (type, documented, want) => expect(fallsUnder(type, documented)).toBe(want));
