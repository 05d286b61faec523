// Redirects that end a call, and why.
import { describe, expect, test } from "vitest";
import type { Descriptor } from "../../src/operation/descriptor.ts";
import { acme, answer, observed, operation, rejection, SECRET } from "../support/acme.ts";

const to = (location: string, status = 302) => answer(null, { status, headers: { location } });

describe("the error for a redirect tells why it was not followed", () => {
  test.each([
    { play: answer(null, { status: 302 }), want: "it has no Location" },
    { play: to("http://"), want: "its Location is not a URL" },
    { play: to("/v1/things"), want: "ten others were followed before it" },
    { play: to("file:///etc/passwd"), want: "its Location has the scheme file:" },
    { play: to("myapp://callback"), want: "its Location has the scheme myapp:" },
    { play: to("https://me@acme.test/"), want: "its Location holds a user name or a password" },
    {
      play: to(`https://evil.test/${encodeURIComponent(SECRET)}`),
      want: "its Location is on another origin and holds a credential",
    },
  ])("$want", async ({ play, want }) => {
    const error = await rejection(operation()(acme({ fetch: observed(play).fetch })));
    expect(error.message).toBe("getThing was answered with 302, which is not documented (GET /things)");
    expect(error.cause).toEqual(new Error(`the redirect was not followed: ${want}`));
  });

  test("a stream is not sent again", async () => {
    const { fetch } = observed(to("/v2", 307));
    const put = operation({ method: "PUT", body: ["application/octet-stream"] });
    const error = await rejection(put(acme({ fetch }), { body: new Blob(["x"]).stream() }));
    expect(error.cause).toEqual(
      new Error("the redirect was not followed: the body of the request is a stream, which cannot be sent again"),
    );
  });
});

test("each call of a client has its own reason, and the body is kept", async () => {
  const core = acme({
    fetch: observed(answer("moved", { status: 302 }), to("http://"), answer("", { status: 304 })).fetch,
  });
  const errors = [];
  for (let call = 0; call < 2; call++) errors.push(await rejection(operation()(core)));
  expect(errors.map(({ body, cause }) => [body, (cause as Error).message])).toEqual([
    ["moved", "the redirect was not followed: it has no Location"],
    [undefined, "the redirect was not followed: its Location is not a URL"],
  ]);
});

// OpenAPI's `default` describes all failures, and few redirects have such a body.
test.each<{ responses: Descriptor["responses"]; body: BodyInit | null; type: string; also: string | undefined }>([
  { responses: { failure: "json" }, body: "<p>moved", type: "text/html", also: "text/html that is not JSON" },
  { responses: { "3XX": "json" }, body: "moved", type: "text/plain", also: "text/plain that is not JSON" },
  { responses: { 302: "json" }, body: "{", type: "application/json", also: "application/json that is not JSON" },
  { responses: { 302: "text" }, body: Uint8Array.of(255), type: "text/plain", also: "text/plain that is not text" },
  { responses: { 200: "json" }, body: "moved", type: "text/plain", also: undefined },
])("$type where $responses is described tells why it was not followed", async ({ responses, body, type, also }) => {
  const { fetch } = observed(answer(body, { status: 302, headers: { location: "http://", "content-type": type } }));
  const { cause } = (await rejection(operation({ responses })(acme({ fetch })))) as { cause?: unknown };
  expect((cause as Error).message).toBe("the redirect was not followed: its Location is not a URL");
  const { message } = Object((cause as Error).cause);
  expect(message).toEqual(also && expect.stringContaining(also));
});

test.each([
  {
    name: "a documented redirect is a documented result",
    responses: { 302: "none" },
    play: to("myapp://back"),
    want: 302,
  },
  { name: "304 is no redirect", responses: {}, play: answer(null, { status: 304 }), want: undefined },
] as const)("$name", async ({ responses, play, want }) => {
  const result = await operation({ responses }).result(acme({ fetch: observed(play).fetch }));
  expect([result.status, result.ok || (result.error as Error | undefined)?.cause]).toEqual([want, undefined]);
});
