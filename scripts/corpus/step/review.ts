import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { readText } from "@specwright/import/find";
import { type Finding, type Report, reviewChange } from "@specwright/review";
import { parse } from "yaml";
import type { Context } from "../context.ts";
import { failure } from "../failure.ts";
import type { Failure, Found } from "../result.ts";

/** The description beside itself under another version: nothing has changed. */
export async function review({ job: { workspace, id }, model }: Context): Promise<Found> {
  for (const side of ["before", "after"])
    copyAs(`${workspace}/review/${side}`, { workspace, id, file: model.specFile });
  const base = `${workspace}/review/before`;
  const head = `${workspace}/review/after`;
  const { report } = await reviewChange({ workspace, base, head });
  return { failures: complaints(report), figures: {} };
}

interface Described {
  readonly workspace: string;
  readonly id: string;
  /** The description, from the workspace. */
  readonly file: string;
}

/** Both sides are written by the same hand, so that how something is written makes no difference. */
function copyAs(folder: string, { workspace, id, file }: Described): void {
  mkdirSync(`${folder}/specs/${id}`, { recursive: true });
  cpSync(`${workspace}/specs/${id}`, `${folder}/specs/${id}`, { recursive: true });
  const description = parse(readText(`${folder}/${file}`)) as { info?: object };
  const info = { ...description.info, version: basename(folder) };
  writeFileSync(`${folder}/${file}`, JSON.stringify({ ...description, info }));
}

/** Of the version itself the review says that the same is described in other words, and nothing more may be said. */
function isOfVersion({ rule, severity, pointer }: Finding): boolean {
  return rule === "form" && severity === "safe" && pointer === "#";
}

function complaints({ findings, providers, problems }: Report): Failure[] {
  const bumps = providers.filter(({ bump }) => bump !== "none" && bump !== "patch");
  return [
    ...findings
      .filter((one) => !isOfVersion(one))
      .map((one) => failure(one.rule, `${one.severity} ${one.rule}: ${one.title} at ${one.pointer}`)),
    ...bumps.map(({ bump }) => failure("bump", `the bump is ${bump}, although nothing has changed`)),
    ...problems.map(({ rule, message }) => failure(rule, message)),
  ];
}
