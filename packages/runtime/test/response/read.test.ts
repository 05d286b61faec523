import { describe, expect, test } from "vitest";
import { envelope, eventReader, lineReader, mediaKinds } from "../../src/codegen-v1.ts";
import { isApiError, isNetworkError, isParseError } from "../../src/index.ts";
import type { Descriptor } from "../../src/operation/descriptor.ts";
import { acme, answer, json, observed, operation, rejection, SECRET } from "../support/acme.ts";

const html = { headers: { "content-type": "text/html" } };
const given = (responses: Descriptor["responses"], play: () => Response, method: Descriptor["method"] = "GET") => {
  const { fetch } = observed(play);
  return operation({ responses, method, readers: { events: eventReader, lines: lineReader } }).result(
    acme({ fetch, retry: false }),
  );
};

/** An answer whose connection is lost after a part of its body. */
const brokenAfter =
  (came: string, status: number, type = "application/json") =>
  () => {
    let left = [came].filter(Boolean);
    const body = new ReadableStream({
      pull(controller) {
        if (left.length === 0) controller.error(Object.assign(new TypeError("terminated"), { code: "ECONNRESET" }));
        for (const part of left) controller.enqueue(new TextEncoder().encode(part));
        left = [];
      },
    });
    return new Response(body, { status, headers: { "content-type": type } });
  };

describe("successes", () => {
  test.each([
    { responses: { "200": "json" }, play: json({ a: 1 }), want: { a: 1 } },
    { responses: { "200": "json" }, play: answer("[1]", html), want: [1] },
    { responses: { "200": "text" }, play: answer("plain"), want: "plain" },
    { responses: { "200": "text" }, play: answer(""), want: "" },
    { responses: { "200": "none" }, play: answer("kept"), want: "kept" },
    { responses: { "200": "none" }, play: json({ a: 1 }), want: { a: 1 } },
    { responses: { "200": "none" }, play: answer("x", html), want: "x" },
    { responses: { "200": "none" }, play: answer(""), want: undefined },
    { responses: { "200": "none" }, play: answer(null), want: undefined },
    { responses: { "204": "none" }, play: answer(null, { status: 204 }), want: undefined },
    { responses: { "2XX": "json", "204": "none" }, play: answer(null, { status: 204 }), want: undefined },
    { responses: { "2XX": "json" }, play: json(1, 202), want: 1 },
    { responses: { "200": "none", "2XX": "json" }, play: json(1, 299), want: 1 },
    { responses: { success: "json", failure: "json" }, play: json(1), want: 1 },
  ] as const)("$responses", async ({ responses, play, want }) => {
    expect(await given(responses, play)).toMatchObject({ ok: true, data: want });
  });

  test("binary is a Blob with its type", async () => {
    const { data } = (await given({ "200": "binary" }, answer("x", { headers: { "content-type": "image/png" } }))) as {
      data: Blob;
    };
    expect([data.type, await data.text()]).toEqual(["image/png", "x"]);
  });

  test.each([
    { type: "application/octet-stream", want: expect.any(Blob) },
    { type: "image/png", want: expect.any(Blob) },
    { type: "text/csv", want: "x" },
    { type: "application/json", want: "x" },
    { type: "application/xml", want: "x" },
    { type: "", want: "x" },
  ])("text that is described is not made of bytes: $type", async ({ type, want }) => {
    const play = answer(new TextEncoder().encode("x"), { headers: type ? { "content-type": type } : {} });
    expect(await given({ "200": "text" }, play)).toMatchObject({ ok: true, data: want });
  });

  const several = mediaKinds({
    "application/json": "json",
    "text/event-stream": "events",
    "text/csv": "text",
    "image/*": "binary",
    "text/*": "text",
  });
  test.each([
    { type: "application/json", body: '{"a":1}', want: { a: 1 } },
    { type: "Application/JSON ; charset=utf-8", body: '{"a":1}', want: { a: 1 } },
    { type: "text/csv; header=present", body: "a,b", want: "a,b" },
    { type: "text/plain", body: "x", want: "x" },
    { type: "image/png", body: "x", want: expect.any(Blob) },
    { type: "", body: '{"a":1}', want: { a: 1 } },
    { type: "application/problem+json", body: '{"a":1}', want: { a: 1 } },
    { type: "application/jsonl", body: '{"a":1}', want: expect.any(Blob) },
  ])("of several media types the response's own decides: $type", async ({ type, body, want }) => {
    const play = answer(new TextEncoder().encode(body), type ? { headers: { "content-type": type } } : {});
    expect(await given({ "200": several }, play)).toMatchObject({ ok: true, data: want });
  });

  test("of several media types a stream may be one", async () => {
    const play = answer("data: x\n\n", { headers: { "content-type": "text/event-stream; charset=utf-8" } });
    const { data } = (await given({ "200": several }, play)) as { data: AsyncIterable<{ data: string }> };
    expect((await Array.fromAsync(data)).map((event) => event.data)).toEqual(["x"]);
  });
});

describe("what cannot be read", () => {
  test.each([
    {
      play: answer("<html>", html),
      want: "getThing was answered with 200 and text/html that is not JSON (GET /things)",
    },
    {
      play: answer('{"a":', {}),
      want: "getThing was answered with 200 and text/plain;charset=UTF-8 that is not JSON (GET /things)",
    },
    {
      play: answer('{"a":', { headers: { "content-type": "application/json" } }),
      want: "getThing was answered with 200 and application/json that is not JSON (GET /things)",
    },
  ])("$want", async ({ play, want }) => {
    const result = await given({ "200": "json" }, play);
    expect(result).toMatchObject({ ok: false, status: undefined, error: { message: want, status: 200 } });
    expect(result.response?.status).toBe(200);
    expect(!result.ok && isParseError(result.error)).toBe(true);
  });

  test("a ParseError keeps 2,000 characters, without the secret", async () => {
    const text = `<p>${SECRET}</p>${"x".repeat(5000)}`;
    const { error } = (await given({ "200": "json" }, answer(text, html))) as { error: { text: string } };
    expect(error.text).toHaveLength(2000);
    expect(error.text.startsWith("<p>[redacted]</p>xxx")).toBe(true);
  });
});

describe("failures", () => {
  const responses = {
    "304": "none",
    "200": "json",
    "404": "json",
    "409": "none",
    "418": "text",
    "5XX": "json",
    failure: "json",
  } as const;
  test.each([
    { play: json({ message: "gone" }, 404), want: { status: 404, error: { message: "gone" } } },
    { play: json({ message: "down" }, 503), want: { status: 503, error: { message: "down" } } },
    { play: json({ message: "no" }, 401), want: { status: 401, error: { message: "no" } } },
    { play: answer("short and stout", { status: 418 }), want: { status: 418, error: "short and stout" } },
    { play: answer("", { status: 409 }), want: { status: 409, error: undefined } },
    { play: answer(null, { status: 304 }), want: { status: 304, error: undefined } },
  ])("documented $want.status", async ({ play, want }) => {
    expect(await given(responses, play)).toMatchObject({ ok: false, ...want });
  });

  test.each([
    { play: answer("", { status: 500 }), body: undefined, message: "getThing was answered with 500 (GET /things)" },
    {
      play: answer("<h1>Bad\n gateway</h1>", { status: 502, ...html }),
      body: "<h1>Bad\n gateway</h1>",
      message: "getThing was answered with 502: <h1>Bad gateway</h1> (GET /things)",
    },
    {
      play: json({ detail: "x" }, 201),
      body: { detail: "x" },
      message: "getThing was answered with 201, which is not documented: x (GET /things)",
    },
    { play: answer("tea", { status: 302 }), body: undefined, message: undefined },
  ])("undocumented or unreadable: $message", async ({ play, body, message }) => {
    const result = await given(responses, play);
    expect(result).toMatchObject({ ok: false });
    if (message)
      expect(result).toMatchObject({
        status: undefined,
        error: { name: "ApiError", body, message, documented: false },
      });
  });

  test("rejects with the documented body, and knows its operation", async () => {
    const call = operation();
    const error = await rejection(call(acme({ fetch: observed(json({ message: `no ${SECRET}` }, 404)).fetch })));
    expect(error).toMatchObject({
      name: "ApiError",
      status: 404,
      body: { message: "no [redacted]" },
      documented: true,
    });
    expect(isApiError(error, call)).toBe(true);
    expect(isApiError(error, operation({ id: "other" }))).toBe(false);
    expect(Object.keys(error)).not.toContain("headers");
    expect(error.headers).toBeInstanceOf(Headers);
  });

  test.each(["image/png", "application/pdf"])("bytes have their type: %j", async (type) => {
    const bytes = new Blob([new Uint8Array([255, 0])], { type });
    const { error } = (await given({ "200": "json" }, answer(bytes, { status: 500 }))) as { error: { body: Blob } };
    expect(error.body instanceof Blob && error.body.type).toBe(type);
  });

  test("a body without end is read to a bound, and no further", async () => {
    let chunks = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode("x".repeat(65_536 + 0 * chunks++))),
      cancel: () => {
        cancelled = true;
      },
    });
    const { error } = (await given({ "200": "json", "500": "text" }, answer(endless, { status: 500 }))) as {
      error: { body: string; cause: Error };
    };
    expect([error.body.length, cancelled, chunks < 32]).toEqual([1_000_000, true, true]);
    expect(error.cause.message).toBe("the body has more than 1,000,000 bytes, and the rest was not read");
  });

  test("a success without content stays one, whatever becomes of its body", async () => {
    for (const came of ["", '{"a":'])
      expect(await given({ "200": "none" }, brokenAfter(came, 200))).toMatchObject({
        ok: true,
        status: 200,
        data: undefined,
      });
  });

  test("a success whose body breaks off is a NetworkError", async () => {
    const result = await given(responses, brokenAfter("", 200));
    expect(result).toMatchObject({
      error: { message: "getThing got no whole answer: terminated (GET /things)", cause: { code: "ECONNRESET" } },
    });
    expect(!result.ok && isNetworkError(result.error)).toBe(true);
  });

  test.each([
    { kind: "JSON", status: 404, type: "application/json", came: '{"message":"no su', body: '{"message":"no su' },
    { kind: "JSON that is whole", status: 404, type: "application/json", came: '{"a":1}', body: { a: 1 } },
    { kind: "nothing of JSON", status: 404, type: "application/json", came: "", body: undefined },
    { kind: "text", status: 418, type: "text/plain", came: "no tea", body: "no tea" },
    { kind: "text without a description", status: 499, type: "text/html", came: "<p>no", body: "<p>no" },
    { kind: "what is described without content", status: 409, type: "text/plain", came: "tw", body: "tw" },
    { kind: "a secret", status: 404, type: "text/plain", came: `no ${SECRET}`, body: "no [redacted]" },
  ])(
    "a failure whose body breaks off is that failure, with what came of $kind",
    async ({ status, type, came, body }) => {
      const result = await given(responses, brokenAfter(came, status, type));
      expect(result).toMatchObject({ ok: false, status: undefined, response: { status } });
      expect(!result.ok && result.error).toMatchObject({
        name: "ApiError",
        status,
        body,
        documented: false,
        cause: { name: "TypeError", message: "terminated", code: "ECONNRESET" },
      });
      expect(JSON.stringify(!result.ok && result.error)).not.toContain("terminated");
    },
  );

  test("bytes of a failure that breaks off are kept", async () => {
    const result = await given({ "200": "json" }, brokenAfter("abc", 499, "image/png"));
    const { body, status } = (!result.ok && result.error) as unknown as { body: Blob; status: number };
    expect([status, await body.text()]).toEqual([499, "abc"]);
  });

  test("a failure whose body a platform without streams cannot read is that failure", async () => {
    const reset = async (): Promise<never> => {
      throw new TypeError("terminated");
    };
    const double = { status: 404, ok: false, headers: new Headers(), text: reset, blob: reset };
    const result = await given(responses, () => double as unknown as Response);
    expect(result).toMatchObject({
      error: { name: "ApiError", status: 404, body: undefined, cause: { message: "terminated" } },
    });
  });
});

describe("envelopes", () => {
  const call = operation({ responses: { "200": "json" } });
  test.each([
    { property: "type", body: { type: "FAILED", message: "bad key" }, want: false },
    { property: "type", body: { type: "DONE" }, want: true },
    { property: "type", body: [], want: true },
    { property: "status.code", body: { status: { code: "FAILED" } }, want: false },
    { property: "status.code", body: { status: null }, want: true },
    { property: "status.code", body: null, want: true },
  ])("$property of $body", async ({ property, body, want }) => {
    const result = await call.result(
      acme({ fetch: observed(json(body)).fetch }, { envelope: envelope(property, "FAILED") }),
    );
    expect(result.ok).toBe(want);
    if (!result.ok) expect(result).toMatchObject({ status: undefined, error: { name: "ApiError", status: 200, body } });
  });
});
