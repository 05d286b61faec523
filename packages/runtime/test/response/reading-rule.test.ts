// The reading rule over every status, description, content type, body and platform of these lists.
import { expect, test } from "vitest";
import { mediaKinds } from "../../src/codegen-v1.ts";
import { isApiError, isParseError } from "../../src/index.ts";
import type { Descriptor } from "../../src/operation/descriptor.ts";
import { acme, observed, operation } from "../support/acme.ts";
import { type Given, PLATFORMS } from "../support/platform-responses.ts";

type Responses = Descriptor["responses"];

const STATUSES = [200, 201, 204, 205, 304, 400, 404, 500];
const TYPES = [undefined, "application/json", "application/problem+json", "text/plain", "text/csv", "image/png"];
const BYTES = new Uint8Array([0, 255, 128, 10, 195, 40]);
const BODIES = { none: undefined, JSON: text('{"message":"ä"}'), words: text("ä, b"), bytes: BYTES };
const DESCRIBED: { readonly [name: string]: (status: number) => Responses } = {
  nothing: () => ({}),
  "another success": () => ({ 202: "json" }),
  "another success, and default": () => ({ 202: "json", failure: "json" }),
  JSON: (status) => ({ [status]: "json" }),
  text: (status) => ({ [status]: "text" }),
  bytes: (status) => ({ [status]: "binary" }),
  "no content": (status) => ({ [status]: "none" }),
  "a range of statuses": () => ({ "2XX": "json", "3XX": "binary", "4XX": "text", "5XX": "json" }),
  "default alone": () => ({ success: "binary", failure: "binary" }),
  "any JSON type": (status) => ({ [status]: mediaKinds({ "application/*": "json" }) }),
  "any type": (status) => ({ [status]: mediaKinds({ "*/*": "text" }) }),
  several: (status) => ({ [status]: mediaKinds({ "text/csv": "text", "application/json": "json" }) }),
};

function text(words: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(words);
}

/** Whether an answer has a body that can be lost. */
function hasBody({ status, bytes }: Given): boolean {
  return bytes !== undefined && ![204, 205, 304].includes(status);
}

/** What a value would be on the wire. */
async function wire(value: unknown): Promise<string> {
  if (value instanceof Blob) return Buffer.from(await value.arrayBuffer()).toString("base64");
  const words = typeof value === "string" ? value : JSON.stringify(value);
  return Buffer.from(words ?? "").toString("base64");
}

/** The value that the plain call resolves to or the error that it rejects with, and the result of the other. */
async function called(responses: Responses, answer: () => Response) {
  const call = operation({ responses });
  const client = acme({ fetch: observed(answer).fetch, retry: false });
  const value = await call(client).catch((error: unknown) => ({ error }));
  return { value, result: await call.result(client) };
}

interface Row {
  readonly title: string;
  readonly given: Given;
  readonly body: string;
  readonly responses: Responses;
  readonly answer: () => Response;
}

const ROWS: readonly Row[] = Object.entries(PLATFORMS).flatMap(([platform, play]) =>
  Object.entries(DESCRIBED).flatMap(([described, responsesOf]) =>
    STATUSES.flatMap((status) =>
      TYPES.flatMap((type) =>
        Object.entries(BODIES).flatMap(([body, bytes]): Row[] => {
          const given = { status, type, bytes };
          // The platform itself refuses a body here.
          if (bytes && !hasBody(given) && platform === "a web stream") return [];
          const title = `${described} described, ${status} ${type} with ${body}, ${platform}`;
          return [{ title, given, body, responses: responsesOf(status), answer: () => play(given) }];
        }),
      ),
    ),
  ),
);

function rows(fits: (row: Row) => boolean): Row[] {
  const found = ROWS.filter(fits);
  expect(found.length).toBeGreaterThan(100);
  return found;
}

const isSuccess = ({ given: { status } }: Row): boolean => status < 300;

test("a 2xx without a body never fails", async () => {
  for (const row of rows((one) => isSuccess(one) && !hasBody(one.given))) {
    const { value } = await called(row.responses, row.answer);
    const size = value instanceof Blob ? value.size : (value ?? "");
    expect({ [row.title]: size || "" }).toEqual({ [row.title]: "" });
  }
});

test("204 and 205 are undefined as far as they are described, 304 as documented", async () => {
  for (const row of rows(
    ({ given, responses }) => [204, 205, 304].includes(given.status) && given.status in responses,
  )) {
    const { result } = await called(row.responses, row.answer);
    const { ok, status, ...rest } = result;
    const got = { ok, status, held: ok ? result.data : result.error };
    expect({ [row.title]: got }).toEqual({
      [row.title]: { ok: isSuccess(row), status: row.given.status, held: undefined },
    });
    expect(rest.response?.status).toBe(row.given.status);
  }
});

test("a failure's body is never lost", async () => {
  for (const row of rows((one) => one.given.status >= 400 && hasBody(one.given) && one.body !== "bytes")) {
    const { value } = await called(row.responses, row.answer);
    const { error } = value as { error: { body: unknown } };
    expect(isApiError(error)).toBe(true);
    expect({ [row.title]: await wire(error.body) }).toEqual({
      [row.title]: await wire(new Blob([row.given.bytes as Uint8Array<ArrayBuffer>])),
    });
  }
});

test("bytes survive byte for byte, unless they are called text or JSON", async () => {
  const saysText = /json|text|4XX|2XX|5XX/;
  for (const row of rows(
    (one) =>
      one.given.type === "image/png" &&
      one.body === "bytes" &&
      hasBody(one.given) &&
      !saysText.test(JSON.stringify(one.responses)) &&
      !("none" in Object.values(one.responses)),
  )) {
    if (isSuccess(row) && row.responses[row.given.status] === "none") continue;
    const { value } = await called(row.responses, row.answer);
    const held = value instanceof Blob ? value : (value as { error: { body: unknown } }).error.body;
    expect({ [row.title]: await wire(held) }).toEqual({ [row.title]: Buffer.from(BYTES).toString("base64") });
  }
});

test("a success that is not described resolves to its data, and its result says so", async () => {
  for (const row of rows(
    (one) =>
      isSuccess(one) &&
      !("default" in one.responses && !(202 in one.responses)) &&
      (202 in one.responses || Object.keys(one.responses).length === 0),
  )) {
    const { value, result } = await called(row.responses, row.answer);
    const got = { ok: result.ok, status: result.status, error: (result as { error: unknown }).error };
    expect(got).toMatchObject({
      ok: false,
      status: undefined,
      error: { name: "ApiError", status: row.given.status, documented: false },
    });
    expect({ [row.title]: await wire((result as { body: unknown }).body) }).toEqual({
      [row.title]: await wire(value),
    });
    if (hasBody(row.given) && row.body !== "bytes")
      expect({ [row.title]: await wire(value) }).toEqual({
        [row.title]: await wire(new Blob([row.given.bytes as Uint8Array<ArrayBuffer>])),
      });
  }
});

test("every other call ends with data, or with an error that says what came", async () => {
  for (const row of rows(isSuccess)) {
    const { value } = await called(row.responses, row.answer);
    const error = Object(value).error as unknown;
    if (error) expect({ [row.title]: isParseError(error) }).toEqual({ [row.title]: true });
  }
});
