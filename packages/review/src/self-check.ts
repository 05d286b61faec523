import { compareSnapshots, type ReviewContext } from "./compare.ts";
import type { NotCompared } from "./not-compared.ts";
import type { Snapshot } from "./read/snapshot.ts";

/** What the review says of a version beside itself: whatever it is, it is a defect of the review and no change. */
export async function selfDefects(version: Snapshot, context: ReviewContext): Promise<NotCompared[]> {
  const { findings, notCompared } = await compareSnapshots(version, version, { ...context, selfCheck: true });
  const wrong = findings.filter(({ severity }) => severity !== "safe");
  const told = wrong.map(({ provider, file, line, col, title }): NotCompared => {
    const why = `The comparison finds this between ${version.label} and itself.`;
    return { provider, kind: "defect", file, line, col, title, why };
  });
  return [...told, ...notCompared.filter(({ kind }) => kind === "defect")];
}
