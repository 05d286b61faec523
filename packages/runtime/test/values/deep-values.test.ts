// Values are converted by functions that call themselves for each level. A deep value ends them, and the call says so.
import { expect, test } from "vitest";
import { lineReader } from "../../src/codegen-v1.ts";
import {
  convertedSchema,
  convertValues,
  defineValues,
  int64AsBigint,
  items,
  members,
  type Values,
} from "../../src/values-v1.ts";
import { receiveUnsignedWebhooks } from "../../src/webhooks-v1.ts";
import { type AnyTestOperation, acme, answer, observed, operation, rejection } from "../support/acme.ts";

const node: Values = defineValues(() => members({ id: int64AsBigint, kids: items(node) }));
const deep = (levels: number): string => `${'{"kids":['.repeat(levels)}{"id":1}${"]}".repeat(levels)}`;
const LINES = "application/x-ndjson";

async function outcome(levels: number, status: number, type = "application/json"): Promise<unknown[]> {
  const call = convertValues<AnyTestOperation>(
    operation({ responses: { 200: type === LINES ? "lines" : "json", 404: "json" }, readers: { lines: lineReader } }),
    () => ({ exact: true, responses: { 200: node, 404: node } }),
  );
  const { fetch } = observed(answer(`${deep(levels)}\n`, { status, headers: { "content-type": type } }));
  try {
    const data = await call(acme({ fetch }));
    if (type === LINES) for await (const _ of data as AsyncIterable<unknown>);
    return ["data"];
  } catch (error) {
    const { name, message, operation } = error as Error & { operation: string };
    return [name, message, operation];
  }
}

const said = (type: string): string =>
  `getThing was answered with 200 and ${type} that is not converted: it is nested too deeply (GET /things)`;

test.each<{ levels: number; status: number; type?: string; want: unknown[] }>([
  { levels: 100, status: 200, want: ["data"] },
  { levels: 20_000, status: 200, want: ["ParseError", said("application/json"), "getThing"] },
  { levels: 100, status: 200, type: LINES, want: ["data"] },
  { levels: 20_000, status: 200, type: LINES, want: ["ParseError", said(LINES), "getThing"] },
  { levels: 20_000, status: 404, want: ["ApiError", "getThing was answered with 404 (GET /things)", "getThing"] },
  // Nothing describes it, so that it stays as it came.
  { levels: 20_000, status: 201, want: ["data"] },
])("$levels levels of $status $type", async ({ levels, status, type, want }) => {
  expect(await outcome(levels, status, type)).toEqual(want);
});

/** An object that contains itself. */
const circle: { id: bigint; kids: unknown[] } = { id: 1n, kids: [] };
circle.kids.push(circle);

test.each([
  ["itself", circle],
  ["many levels", JSON.parse(deep(20_000))],
])("a body of %s is refused", async (_, body) => {
  const call = convertValues<AnyTestOperation>(operation({ method: "POST", body: ["application/json"] }), () => ({
    bodies: { "application/json": node },
  }));
  const { fetch, requests } = observed(answer("{}"));
  const { name, message } = await rejection(call(acme({ fetch }), { body }));
  const want = "getThing was not sent: a value contains itself, or is nested too deeply (POST /things)";
  expect([name, message, requests.length]).toEqual(["InputError", want, 0]);
});

test("a Standard Schema says so", () => {
  const { validate } = convertedSchema(() => true, node)["~standard"];
  expect(validate(JSON.parse(deep(20_000)))).toMatchObject({
    issues: [{ path: [], message: "is nested too deeply to be converted" }],
  });
});

test("a delivery of a webhook is refused", async () => {
  const webhook = {
    key: "paid",
    names: ["paid"],
    method: "POST",
    kind: "json",
    values: node,
    exact: true,
    status: 204,
  };
  const receive = receiveUnsignedWebhooks([webhook as never], {}, { paid: () => undefined } as never, {});
  const response = await receive(new Request("https://me.example/paid", { method: "POST", body: deep(20_000) }));
  expect([response.status, await response.json()]).toEqual([400, { error: "the body is nested too deeply" }]);
});
