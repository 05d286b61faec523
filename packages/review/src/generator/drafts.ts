import type { Draft } from "../finding.ts";
import { differing } from "../read/trees.ts";
import type { Client } from "../sdk/client.ts";
import { evidence } from "../sdk/drafts.ts";
import { nameInCode } from "../sdk/name-in-code.ts";
import type { Regression } from "../sdk/regression.ts";
import { exportedNames } from "./exported-names.ts";
import type { Published } from "./published.ts";

/** A package as it was committed, and as the generator of now makes it. */
interface PackagePair {
  /** Where it is in the workspace. */
  readonly folder: string;
  readonly before: Published;
  readonly after: Published;
  /** What it is now made of. */
  readonly client: Pick<Client, "model">;
}

/** What the generator or the runtime does to the users of a package, in one finding. */
export function regeneratedDrafts(pair: PackagePair, regressions: readonly Regression[]): Draft[] {
  const files = differing(pair.before, pair.after);
  if (files.length === 0 && regressions.length === 0) return [];
  const [old, now] = [exportedNames(pair.before), exportedNames(pair.after)];
  const gone = [...old].filter((name) => !now.has(name));
  const come = [...now].filter((name) => !old.has(name));
  return [
    {
      ledger: "sdk",
      direction: null,
      operation: null,
      pointer: "#",
      location: { file: `${pair.folder}/${files[0] ?? "package.json"}`, line: 1, col: 1 },
      before: { exports: gone },
      after: { exports: come, files },
      ...meaningOf({ what: whatChanged(files), gone, come, regressions, model: pair.client.model }),
    },
  ];
}

function whatChanged(files: readonly string[]): string {
  if (files.length === 0) return "the runtime changed";
  return `the generator writes ${listed(files)} in another way`;
}

interface Effects {
  readonly what: string;
  /** Names that can no longer be imported, and new ones. */
  readonly gone: readonly string[];
  readonly come: readonly string[];
  readonly regressions: readonly Regression[];
  readonly model: Client["model"];
}

const STILL_COMPILES =
  "The spec did not cause it. The base's usage.ts and all that can be written against its types still compile.";

/** The worst of the effects. */
function meaningOf(effects: Effects): Pick<Draft, "severity" | "rule" | "title" | "why" | "witness"> {
  const { what, gone, come, regressions, model } = effects;
  // A call that has run says more than one that could have been written.
  const first = regressions.find(({ subject }) => subject === "usage.ts") ?? regressions[0];
  if (first)
    return {
      severity: "breaking",
      rule: "generator-does-not-compile",
      title: `${what}: ${whose(model, first)} no longer compiles`,
      why: first.error,
      witness: evidence(first),
    };
  if (gone.length > 0)
    return {
      severity: "breaking",
      rule: "generator-exports-removed",
      title: `${what}: ${listed(gone)} can no longer be imported`,
      why: "Code that imports it does not compile.",
    };
  if (come.length === 0) return { severity: "safe", rule: "generator-output", title: what, why: STILL_COMPILES };
  const title = `${what}: ${listed(come)} can be imported`;
  return { severity: "safe", rule: "generator-exports-added", title, why: STILL_COMPILES };
}

function whose(model: Client["model"], { subject }: Regression): string {
  if (subject === "usage.ts") return "the base's usage.ts";
  return `code that uses ${nameInCode(model, subject)}`;
}

const SHOWN = 3;

function listed(names: readonly string[]): string {
  if (names.length <= SHOWN) return names.join(", ");
  return `${names.slice(0, SHOWN).join(", ")} and ${names.length - SHOWN} more`;
}
