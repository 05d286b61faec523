import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { declarationOf } from "../providers/declarations.ts";
import type { Landing } from "./landing.ts";
import { serveMock } from "./mock.ts";
import { run } from "./run.ts";

/** Where the example is generated, built and run. It is below the repository, whose packages it uses. */
const WORK = ".made/example";
const PACKAGE = "node_modules/@acme/orders";

/** The part of the first page that the commands print: a package is generated, called against its mock, and reviewed. */
export async function runExample(
  docs: string,
): Promise<Pick<Landing, "spec" | "types" | "call" | "output" | "change" | "review">> {
  const cwd = join(docs, WORK);
  rmSync(cwd, { recursive: true, force: true });
  mkdirSync(join(cwd, dirname(PACKAGE)), { recursive: true });
  cpSync(join(docs, "example"), cwd, { recursive: true });
  const text = (name: string): string => readFileSync(join(cwd, name), "utf8").trimEnd();
  await run("specwright", ["generate", "orders.yaml", "--out", PACKAGE, "--name", "@acme/orders"], { cwd });
  await run("tsc", ["-p", PACKAGE], { cwd });
  return {
    spec: text("orders.yaml"),
    types: declarationOf("Order", text(`${PACKAGE}/src/gen/types.ts`)),
    call: text("call.ts"),
    output: await called(cwd),
    change: difference(text("orders.yaml"), text("orders-next.yaml")),
    // A review of a break ends with 1.
    review: await run("specwright", REVIEW, { cwd, codes: [1] }),
  };
}

/** The report is a page too, to which the first page leads. */
export const REVIEW_PAGE = `${WORK}/review.html`;
const REVIEW = ["review", "orders.yaml", "orders-next.yaml", "--out", "html=review.html"];

async function called(cwd: string): Promise<string> {
  const mock = await serveMock("specwright", ["mock", "orders.yaml"], cwd);
  try {
    await run("tsc", ["-p", "."], { cwd });
    return await run("node", ["call.ts"], { cwd, env: { MOCK_URL: mock.url } });
  } finally {
    mock.stop();
  }
}

/** The lines in which two texts of equal length differ. */
function difference(before: string, after: string): string {
  const now = after.split("\n");
  return before
    .split("\n")
    .flatMap((line, index) => (line === now[index] ? [] : [`-${line}`, `+${now[index] ?? ""}`]))
    .join("\n");
}
