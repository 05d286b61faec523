import { describe, expect, it } from "vitest";
import { fieldEncodings } from "./encoding.ts";

describe("the content type of a field", () => {
  it.each<[string, "form" | "multipart", string | undefined]>([
    ["image/png", "multipart", "image/png"],
    ["image/png, image/jpeg", "multipart", "image/png"],
    [" image/jpeg ,image/png", "multipart", "image/jpeg"],
    ["image/*", "multipart", undefined],
    ["*/*", "multipart", undefined],
    ["image/*, image/png", "multipart", "image/png"],
    ["application/json, text/csv", "multipart", "application/json"],
    ["text/csv, application/json", "multipart", undefined],
    ["", "multipart", undefined],
    ["application/json", "form", "application/json"],
    ["application/vnd.x+json, text/plain", "form", "application/vnd.x+json"],
    ["text/plain", "form", undefined],
    ["text/plain, image/png", "form", undefined],
  ])("%s in a %s is %s", (contentType, kind, want) => {
    expect(fieldEncodings({ encoding: { a: { contentType } } }, kind)?.a).toBe(want);
  });
});
