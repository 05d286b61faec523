// A call may say another media type than the described one. Its values are still those of the description.
import { expect, test } from "vitest";
import { bodyWriter } from "../../src/codegen-v1.ts";
import { convertValues, dateAsDate, members, unchanged } from "../../src/values-v1.ts";
import { type AnyTestOperation, acme, json, observed, operation } from "../support/acme.ts";

const JSON_TYPE = "application/json";
const OTHER = "application/vnd.acme+json";
const values = { bodies: { [JSON_TYPE]: members({ day: dateAsDate }), [OTHER]: unchanged } };
const call = convertValues<AnyTestOperation>(
  operation({ method: "POST", body: [JSON_TYPE, OTHER], write: bodyWriter }),
  () => values,
);

test.each([
  { name: "none", given: {}, options: {}, want: '{"day":"2024-02-29"}' },
  {
    name: "one beside the body",
    given: { contentType: OTHER },
    options: {},
    want: '{"day":"2024-02-29T00:00:00.000Z"}',
  },
  {
    name: "a described one in a header",
    given: {},
    options: { headers: { "Content-Type": OTHER } },
    want: '{"day":"2024-02-29T00:00:00.000Z"}',
  },
  {
    name: "a described one with a parameter, in other letters",
    given: { contentType: "Application/Vnd.Acme+JSON; charset=utf-8" },
    options: {},
    want: '{"day":"2024-02-29T00:00:00.000Z"}',
  },
  {
    name: "another one in a header",
    given: {},
    options: { headers: { "content-type": "application/merge-patch+json" } },
    want: '{"day":"2024-02-29"}',
  },
])("$name", async ({ given, options, want }) => {
  const { fetch, requests } = observed(json({}));
  await call(acme({ fetch }), { ...given, body: { day: new Date("2024-02-29T00:00:00Z") } }, options);
  expect(await requests[0]?.text()).toBe(want);
});
