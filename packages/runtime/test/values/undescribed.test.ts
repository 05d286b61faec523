// A success whose status is not described has the values of the described one, as far as its media type is the same.
import { expect, test } from "vitest";
import { convertValues, dateTimeAsDate, int64AsBigint, members } from "../../src/values-v1.ts";
import { type AnyTestOperation, acme, observed, operation } from "../support/acme.ts";

const AT = "2024-01-02T03:04:05Z";
const VALUES = members({ id: int64AsBigint, at: dateTimeAsDate });
const WIRE = `{"id":9007199254740993,"at":"${AT}"}`;
const PROGRAM = { id: 9007199254740993n, at: new Date(AT) };

test.each([
  { status: 200, type: "application/json", want: PROGRAM },
  { status: 201, type: "application/json", want: PROGRAM },
  { status: 202, type: "application/vnd.acme+json; v=1", want: PROGRAM },
  { status: 206, type: undefined, want: PROGRAM },
  { status: 203, type: "text/plain", want: WIRE },
])("$status $type", async ({ status, type, want }) => {
  const headers: Record<string, string> = type === undefined ? {} : { "content-type": type };
  const { fetch } = observed(() => new Response(new Blob([WIRE]), { status, headers }));
  const values = { exact: true, responses: { 200: VALUES } };
  const call = convertValues<AnyTestOperation>(operation({ responses: { 200: "json" } }), () => values);
  expect(await call(acme({ fetch }))).toEqual(want);
});
