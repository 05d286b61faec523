import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isNode, isSeq, LineCounter, parseDocument, stringify } from "yaml";
import { BadInput } from "../bad-input.ts";
import type { Acceptance, Finding } from "../finding.ts";
import { isOpen, type Report, waits } from "../report.ts";

/** Which breaks are accepted, by whom and why. */
export interface AcceptRequest {
  /** Ids of findings, or their beginnings; `all` for everything that fails the review, and nobody has accepted. */
  readonly ids: readonly string[];
  readonly owner: string;
  readonly reason: string;
  /** The last day on which it counts, `2026-12-31`. */
  readonly expires: string;
}

/** What has been accepted, and the files that say so. */
export interface AcceptResult {
  readonly report: Report;
  /** Paths from the folder of the new version. */
  readonly written: readonly string[];
}

/**
 * Writes entries for breaks into the accepted.yaml of their providers, behind those that are there. Entries that are not
 * needed any more are taken out.
 * @param root the folder of the new version
 * @param folderOf where a provider's files are, from there
 * @throws BadInput for an id that no open break has
 */
export function acceptFindings(
  report: Report,
  request: AcceptRequest,
  root: string,
  folderOf: (provider: string) => string,
): AcceptResult {
  if (report.single)
    throw new BadInput(
      "--accept needs a workspace: two single files have no accepted.yaml",
      "Compare folders or revisions with specs/<provider>/.",
    );
  const chosen = new Set(chosenFrom(report, request.ids));
  const { owner, reason, expires } = request;
  const acceptance: Acceptance = { class: "accepted", owner, reason, expires };
  const byProvider = Map.groupBy(chosen, ({ provider }) => provider);
  const written = [...byProvider].map(([provider, findings]) => {
    const path = join(folderOf(provider), "accepted.yaml");
    const entries = findings.map((one) => entryOf(one, acceptance));
    const done = report.landed.filter(({ file }) => file === path).map(({ line }) => line);
    append({ file: join(root, path), shown: path, done }, entries);
    return path;
  });
  const findings = report.findings.map((one) => (chosen.has(one) ? { ...one, accepted: acceptance } : one));
  return { report: { ...report, findings }, written };
}

function chosenFrom(report: Report, ids: readonly string[]): Finding[] {
  const open = report.findings.filter((one) => one.severity !== "safe" && isOpen(one));
  if (ids.includes("all")) return open.filter((one) => waits(report, one));
  return ids.map((id) => {
    const [found, ...others] = open.filter((one) => one.id.startsWith(id));
    if (found && others.length === 0 && id !== "") return found;
    const known = open.map((one) => one.id).join(", ") || "none";
    throw new BadInput(`--accept ${id} is not one finding that waits for an entry`, `Findings that wait: ${known}.`);
  });
}

function entryOf({ operation, direction, pointer, change }: Finding, acceptance: Acceptance): object {
  const keys = Object.entries({ operation, direction, pointer, change }).filter(([, value]) => value !== null);
  const { owner, reason, expires } = acceptance;
  return { ...Object.fromEntries(keys), owner, reason, expires };
}

/** A file that entries are written into. */
interface Written {
  readonly file: string;
  readonly shown: string;
  /** Lines of entries that are taken out. */
  readonly done: readonly number[];
}

/** What people wrote of the other entries stays as it is, comments too. */
function append({ file, shown, done }: Written, entries: readonly object[]): void {
  const old = without(done, existsSync(file) ? readFileSync(file, "utf8") : "");
  const { contents } = parseDocument(old);
  const isEmpty = contents === null || (isSeq(contents) && contents.items.length === 0);
  if (!isEmpty && (!isSeq(contents) || contents.flow))
    throw new BadInput(`${shown} is not a list with a line "- …" for each entry`, "Write it like that, and try again.");
  // Comments stay where no entry does.
  const rest = isEmpty ? old.replace(/^\[\s*\]\s*$/m, "") : old;
  const kept = rest.trim() === "" ? "" : `${rest.trimEnd()}\n`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${kept}${stringify(entries)}`);
}

function without(lines: readonly number[], text: string): string {
  if (lines.length === 0) return text;
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  if (!isSeq(document.contents)) return text;
  const isDone = (item: unknown): boolean =>
    isNode(item) && item.range != null && lines.includes(lineCounter.linePos(item.range[0]).line);
  document.contents.items = document.contents.items.filter((item) => !isDone(item));
  return document.toString({ lineWidth: 0 });
}
