import { compareSnapshots, readSnapshot } from "@specwright/review/internal";
import { REPOSITORY, TempWorkspace } from "@specwright/testing";
import { type Json, type JsonObject, objectOf } from "../json.ts";
import { stricter } from "../stricter.ts";

/** What the review says of each description when its schemas become stricter, and when nothing but its title does. */
export async function reviewsOf(descriptions: readonly JsonObject[]): Promise<JsonObject[]> {
  using base = new TempWorkspace();
  using head = new TempWorkspace();
  const write = (workspace: TempWorkspace, id: string, description: JsonObject): void =>
    workspace.write(`specs/${id}/openapi.yaml`, JSON.stringify(description, null, 1));
  for (const [index, description] of descriptions.entries()) {
    write(base, `same-${index}`, description);
    write(base, `stricter-${index}`, description);
    write(head, `same-${index}`, { ...description, info: { title: "Another", version: "1.0.0" } });
    write(head, `stricter-${index}`, stricter(description));
  }
  const [before, after] = [readSnapshot(base.root, "base"), readSnapshot(head.root, "head")];
  const context = { workspace: REPOSITORY, today: "2026-01-01", packageOf: () => undefined, brought: undefined };
  const { findings } = await compareSnapshots(before, after, context);
  const of = (id: string): JsonObject => objectOf(findings.filter(({ provider }) => provider === id).map(told));
  return descriptions.map((_, index) => ({ same: of(`same-${index}`), stricter: of(`stricter-${index}`) }));
}

type Findings = Awaited<ReturnType<typeof compareSnapshots>>["findings"];

/** A finding without what is a hash of names, and without columns. */
function told(finding: Findings[number]): [string, Json] {
  const { ledger, severity, rule, direction, operation, pointer, title, why, before, after, witness, line, affects } =
    finding;
  // Which of several causes the compiler names first is its own affair.
  const shown = ledger === "wire" ? { why, before, after, witness } : {};
  const said = { severity, line, affects, ...shown } as unknown as JsonObject;
  return [`${ledger} ${rule} ${direction} ${operation} ${pointer} ${title}`, said];
}
