import { featureText, TempWorkspace } from "@specwright/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { COMPILERS, compilePackages } from "../../test/support/compile-packages.ts";
import { generateProvider } from "../generate-provider.ts";

/** What a caller writes. Each error that the compiler has to find is marked. */
const CALLS = `
import { createRepresentationsClient } from "./client.ts";
import { getSheet } from "./operations.ts";
import type { Sheet } from "./types.ts";

const client = createRepresentationsClient();
const input = { path: { id: "s1" } };

export const csv: string | undefined = await client.getSheet(input, { accept: "text/csv", timeout: 1 });
export const pdf: Blob | undefined = await client.getSheet(input, { accept: "application/pdf" });
export const sheet: Sheet | undefined = await client.getSheet(input);
export const same: Sheet | undefined = await client.getSheet(input, { timeout: 1 });
export const single: string | undefined = await getSheet(client, input, { accept: "text/csv" });
export const png: Blob = await client.draw(undefined, { accept: "image/png" });
export const svg: string = await client.draw({}, { accept: "image/svg+xml" });

// A value of another representation.
// @ts-expect-error
export const wrong: Sheet | undefined = await client.getSheet(input, { accept: "text/csv" });
// @ts-expect-error
await client.getSheet(input, { accept: "image/png" });
// @ts-expect-error
await getSheet(client, input, { accept: "text/html" });
// There is nothing to choose from.
// @ts-expect-error
await client.getPhoto({}, { accept: "image/png" });
// @ts-expect-error
await client.headSheet(input, { accept: "text/csv" });

const result = await client.getSheet.result(input, { accept: "text/csv" });
if (result.ok) {
  const data: string | undefined = result.data;
  const status: 200 | 204 = result.status;
  console.log(data, status);
} else if (result.status === 404) {
  // What comes with a failure that is described in words is not known.
  // @ts-expect-error
  console.log(result.error.message);
}
type Kept = Awaited<ReturnType<typeof client.getSheet>>;
export const kept: Kept = { rows: 1 };
`;

const workspace = new TempWorkspace();

beforeAll(() => {
  workspace.write("specs/representations/openapi.yaml", featureText("representations"));
  workspace.write("specs/representations/provider.yaml", "");
  for (const { path, content } of generateProvider(workspace.root, "representations").files)
    workspace.write(`packages/representations/${path}`, content);
  workspace.write("packages/representations/src/gen/calls.ts", CALLS);
});

afterAll(() => workspace[Symbol.dispose]());

it.each(Object.keys(COMPILERS) as (keyof typeof COMPILERS)[])(
  "%s types what a caller asks for",
  (compiler) => {
    expect(compilePackages(workspace, compiler)).toEqual([]);
  },
  60_000,
);
