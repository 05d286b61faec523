// A body that is described as required is missed before anything is sent: a server could take the call for an empty one.
import { expect, test } from "vitest";
import { bodyWriter, formWriter, jsonWriter, lineWriter, multipartWriter, optionalBody } from "../../src/codegen-v1.ts";
import type { BodyWriter } from "../../src/operation/descriptor.ts";
import { bigintWriter } from "../../src/values/bigint-writer.ts";
import { acme, observed, operation, rejection } from "../support/acme.ts";
import { FORM, MULTIPART } from "../support/sent.ts";

const JSON_TYPE = "application/json";
const WRITERS: readonly { takes: string; name: string; write: BodyWriter }[] = [
  { takes: JSON_TYPE, name: "jsonWriter", write: jsonWriter },
  { takes: JSON_TYPE, name: "bodyWriter", write: bodyWriter },
  { takes: JSON_TYPE, name: "bigintWriter", write: bigintWriter(jsonWriter) },
  { takes: "application/jsonl", name: "lineWriter", write: lineWriter(bodyWriter) },
  { takes: "application/octet-stream", name: "bodyWriter", write: bodyWriter },
  { takes: "text/plain", name: "bodyWriter", write: bodyWriter },
  { takes: "application/xml", name: "bodyWriter", write: bodyWriter },
  { takes: FORM, name: "bodyWriter", write: bodyWriter },
  { takes: MULTIPART, name: "bodyWriter", write: bodyWriter },
  { takes: "*/*", name: "bodyWriter", write: bodyWriter },
];

function call(takes: string, write: BodyWriter) {
  const { fetch, requests } = observed();
  const writers = { form: formWriter, multipart: multipartWriter };
  const send = operation({ method: "PUT", body: [takes], writers, write });
  return { send: (input?: object) => send(acme({ fetch }), input), requests };
}

test.each(WRITERS)("$takes by $name", async ({ takes, write }) => {
  for (const input of [undefined, {}, { body: undefined }, { query: { a: 1 } }]) {
    const { send, requests } = call(takes, write);
    const { name, message } = await rejection(send(input));
    expect([name, message, requests.length]).toEqual([
      "InputError",
      `getThing was not sent: undefined cannot be sent as ${takes} (PUT /things)`,
      0,
    ]);
  }
});

test.each(WRITERS)("$takes by $name may be left out if it is optional", async ({ takes, write }) => {
  const { send, requests } = call(takes, optionalBody(write));
  await send();
  await send({ body: undefined });
  expect(requests.map(({ headers, body }) => [headers.get("content-type"), body])).toEqual([
    [null, null],
    [null, null],
  ]);
});

test("a value that is false is a body", async () => {
  const { send, requests } = call(JSON_TYPE, jsonWriter);
  for (const body of [null, false, 0, ""]) await send({ body });
  expect(await Promise.all(requests.map((request) => request.text()))).toEqual(["null", "false", "0", '""']);
});
