// The example of the README that tells errors apart, compiled and run as it stands there.
import { afterAll, beforeAll, expect, test } from "vitest";
import { acme, json, observed, operation, rejection } from "../support/acme.ts";
import { codeOf, runtimeReadme, UserFolder } from "./user-folder.ts";

let folder: UserFolder;
let describeError: (error: unknown) => string;

beforeAll(async () => {
  folder = new UserFolder();
  const code = codeOf(runtimeReadme()).find((block) => block.startsWith("// describe.ts\n")) ?? "";
  const url = folder.write("describe.ts", code);
  ({ describe: describeError } = (await import(/* @vite-ignore */ url)) as { describe: typeof describeError });
});
afterAll(() => folder?.[Symbol.dispose]());

test("compiles", () => {
  expect(folder.compile("describe.ts")).toBe("");
});

test.each([
  { name: "a failure", answer: json({}, 404), want: "getThing: the server answered 404" },
  {
    name: "a broken connection",
    answer: (): Response => {
      throw new TypeError("fetch failed");
    },
    want: "getThing: no answer at all",
  },
  { name: "silence", answer: () => new Promise<Response>(() => {}), want: "getThing: no answer within 5 ms" },
])("describes $name", async ({ answer, want }) => {
  const client = acme({ fetch: observed(answer).fetch, retry: false, timeout: 5 });
  expect(describeError(await rejection(operation()(client)))).toBe(want);
});

test("throws what is not an error of a call", () => {
  expect(() => describeError(new RangeError("elsewhere"))).toThrow("elsewhere");
});
