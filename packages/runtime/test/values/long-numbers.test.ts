// A number beyond 53 bits has lost digits already. Where integers are bigints, another number would be sent in silence.
import { expect, test } from "vitest";
import { bodyWriter, formWriter, multipartWriter, optionalBody } from "../../src/codegen-v1.ts";
import type { Check } from "../../src/validate/check.ts";
import { wrong } from "../../src/validate/report.ts";
import {
  bigintWriter,
  convertedSchema,
  convertValues,
  dateTimeAsDate,
  int64AsBigint,
  items,
  members,
  type OperationValues,
} from "../../src/values-v1.ts";
import { type AnyTestOperation, acme, json, observed, operation, rejection } from "../support/acme.ts";
import { FORM, MULTIPART } from "../support/sent.ts";

const id = members({ id: int64AsBigint, ids: items(int64AsBigint) });

async function sent(media: string, input: object): Promise<string> {
  const values: OperationValues = { input: members({ path: id, query: id, headers: id }), bodies: { [media]: id } };
  const writers = { form: formWriter, multipart: multipartWriter };
  const call = convertValues<AnyTestOperation>(
    operation({
      method: "POST",
      path: "/things/{id}",
      body: [media],
      write: optionalBody(bigintWriter(bodyWriter)),
      writers,
    }),
    () => values,
  );
  const { fetch, requests } = observed(json({}));
  await call(acme({ fetch }), { path: { id: 1n }, ...input });
  const [request] = requests as [Request];
  return `${request.url.replace("https://acme.test/v1/things/", "")} ${await request.text()}`;
}

const PLACES: readonly { place: string; media: string; input: (value: unknown) => object; wrap: string }[] = [
  { place: "a path", media: FORM, input: (value) => ({ path: { id: value } }), wrap: "# " },
  { place: "a query", media: FORM, input: (value) => ({ query: { id: value } }), wrap: "1?id=# " },
  { place: "a list in a query", media: FORM, input: (one) => ({ query: { ids: [1, one] } }), wrap: "1?ids=1&ids=# " },
  { place: "JSON", media: "application/json", input: (value) => ({ body: { id: value } }), wrap: '1 {"id":#}' },
  {
    place: "a list in JSON",
    media: "application/json",
    input: (one) => ({ body: { ids: [one] } }),
    wrap: '1 {"ids":[#]}',
  },
  { place: "a form", media: FORM, input: (value) => ({ body: { id: value } }), wrap: "1 id=#" },
];

const VALUES = [
  { value: 2 ** 60, want: "the number 1152921504606847000 has more than 53 bits: pass a bigint" },
  { value: -(2 ** 53), want: "the number -9007199254740992 has more than 53 bits: pass a bigint" },
  { value: 1e21, want: "the number 1e+21 has more than 53 bits: pass a bigint" },
  { value: 2n ** 60n, text: "1152921504606846976" },
  { value: 2 ** 53 - 1, text: "9007199254740991" },
  { value: -5, text: "-5" },
  { value: 1.5, text: "1.5" },
];

test.each(PLACES.flatMap((place) => VALUES.map((value) => ({ ...place, ...value }))))(
  "$value in $place",
  async ({ media, input, wrap, value, text, want }) => {
    if (text) return expect(await sent(media, input(value))).toBe(wrap.replace("#", text));
    const { name, message } = await rejection(sent(media, input(value)));
    return expect([name, message]).toEqual(["InputError", `getThing was not sent: ${want} (POST /things/{id})`]);
  },
);

test("a part of a form", async () => {
  const error = await rejection(sent(MULTIPART, { body: { id: 2 ** 60 } }));
  expect(error.message).toContain("the number 1152921504606847000 has more than 53 bits: pass a bigint");
});

// Nothing is sent here. What came with JSON.parse has such numbers, and what is not valid is an issue.
test.each([
  { given: { id: 2 ** 60 }, want: { value: { id: 1152921504606846976n } } },
  { given: { id: 5 }, want: { value: { id: 5n } } },
  { given: { id: 5n }, want: { value: { id: 5n } } },
  { given: { at: new Date(Number.NaN) }, want: { issues: [{ message: "must be JSON", path: ["at"] }] } },
])("a schema judges $given", ({ given, want }) => {
  const isJson: Check = (value, report) => {
    const { at = "" } = value as { at?: unknown };
    if (typeof at === "string") return true;
    return wrong(report?.at("at"), "type", "must be JSON");
  };
  const schema = convertedSchema(isJson, members({ id: int64AsBigint, at: dateTimeAsDate }));
  expect(schema["~standard"].validate(given)).toMatchObject(want);
});
