import { describe, expect, it } from "vitest";
import { startMock } from "../../src/index.ts";

async function answered(range: string, media: object, accept: string): Promise<string> {
  await using mock = await startMock({
    openapi: "3.0.3",
    info: { title: "Ranges", version: "1" },
    paths: { "/x": { get: { responses: { "200": { description: "x", content: { [range]: media } } } } } },
  });
  const response = await fetch(`${mock.url}/x`, { headers: { accept } });
  return `${response.status} ${response.headers.get("content-type")}`;
}

const binary = { schema: { type: "string", format: "binary" } };
const text = { schema: { type: "string" } };
const object = { schema: { type: "object" } };

describe("an answer of a range has a type of the range", () => {
  it.each<[range: string, media: object, accept: string, want: string]>([
    ["image/*", binary, "*/*", "200 image/png"],
    ["image/*", binary, "image/*", "200 image/png"],
    ["image/*", binary, "image/webp, */*;q=0.1", "200 image/webp"],
    ["image/*", binary, "image/webp;q=0, image/*", "200 image/png"],
    ["image/*", binary, "image/webp;q=0.1, image/gif", "200 image/gif"],
    ["image/*", text, "*/*", "200 image/png"],
    ["image/*", { ...binary, example: "iVBORw0KGgo=" }, "*/*", "200 image/png"],
    ["audio/*", binary, "*/*", "200 audio/mpeg"],
    ["video/*", binary, "*/*", "200 video/mp4"],
    ["font/*", binary, "*/*", "200 font/woff2"],
    ["model/*", binary, "*/*", "200 model/octet-stream"],
    ["application/*", binary, "*/*", "200 application/octet-stream"],
    ["application/*+xml", text, "*/*", "200 application/xml"],
    ["application/*+json", object, "*/*", "200 application/json"],
    ["application/*", object, "*/*", "200 application/json"],
    ["text/*", text, "*/*", "200 text/plain"],
    ["*/*", binary, "*/*", "200 text/plain"],
    ["*/*", object, "*/*", "200 application/json"],
  ])("%s %j for Accept: %s", async (range, media, accept, want) => {
    expect(await answered(range, media, accept)).toBe(want);
  });
});
