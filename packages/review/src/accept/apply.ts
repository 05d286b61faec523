import { type Diagnostic, type Folder, SpecError } from "@specwright/openapi";
import { stopsCode } from "../bump/bump.ts";
import { defined } from "../defined.ts";
import type { Finding } from "../finding.ts";
import { type LoadedAccepted, readAccepted } from "./accepted.ts";

/** Findings that know who accepted them, and entries that are not what they should be. */
export interface Applied {
  readonly findings: readonly Finding[];
  readonly problems: readonly Diagnostic[];
  /** Entries that have done their work: the old version has their change. */
  readonly landed: readonly Diagnostic[];
}

/** What accepted.yaml of both versions has. */
interface Entries {
  readonly now: readonly LoadedAccepted[];
  readonly old: readonly LoadedAccepted[];
}

/**
 * Says of each finding who accepted it, and of each entry what is wrong with it, whether its spec changed or not. An entry
 * whose change has landed does no harm.
 * @param today `2026-11-21`
 */
export function applyAccepted(findings: readonly Finding[], { now: entries, old }: Entries, today: string): Applied {
  const used = new Set<LoadedAccepted>();
  const applied = findings.map((finding) => {
    const entry = entries.find((one) => isFor(one, finding) && one.expires >= today);
    if (!entry || finding.severity === "safe") return finding;
    used.add(entry);
    const { class: kind, owner, reason, expires, bump } = entry;
    return { ...finding, accepted: { class: kind, owner, reason, expires, ...defined({ bump }) } };
  });
  const isDone = (entry: LoadedAccepted): boolean =>
    !used.has(entry) && entry.expires >= today && old.some((one) => isFor(entry, one));
  const problemOf = (entry: LoadedAccepted): Diagnostic | undefined => {
    if (entry.expires < today) return expired(entry, today);
    return used.has(entry) ? misused(entry, findings) : unused(entry, findings);
  };
  return {
    findings: applied,
    problems: entries.flatMap((entry) => (isDone(entry) ? [] : (problemOf(entry) ?? []))),
    landed: entries.filter(isDone).map(landed),
  };
}

function landed({ location, expires }: LoadedAccepted): Diagnostic {
  const message = "the base has the change that it accepts: it is not needed any more";
  const hint = `The next --accept takes it out. It has to go until ${expires}.`;
  return { ...location, rule: "accepted-landed", message, hint };
}

/** What is wrong with the entries of a provider, whatever they accept: what cannot be read, and what is too old. */
export function entryProblems(folder: Folder, today: string): Diagnostic[] {
  try {
    return readAccepted(folder).flatMap((entry) => expired(entry, today) ?? []);
  } catch (error) {
    if (error instanceof SpecError) return [...error.diagnostics];
    throw error;
  }
}

function expired(entry: LoadedAccepted, today: string): Diagnostic | undefined {
  if (entry.expires >= today) return undefined;
  const hint = "Set a new date with a new reason, or remove the entry.";
  return { ...entry.location, rule: "accepted-expired", message: `it expired on ${entry.expires}`, hint };
}

type Key = Pick<Finding, "change" | "pointer" | "operation"> & { readonly direction: string | null };

function isFor(entry: Key, finding: Key): boolean {
  return (
    entry.change === finding.change &&
    entry.pointer === finding.pointer &&
    entry.operation === finding.operation &&
    entry.direction === finding.direction
  );
}

/** It is about something else than this change. */
function unused(entry: LoadedAccepted, findings: readonly Finding[]): Diagnostic {
  const stale = (message: string, hint: string): Diagnostic => ({
    ...entry.location,
    rule: "accepted-stale",
    message,
    hint,
  });
  const here = findings.filter(({ pointer, severity }) => pointer === entry.pointer && severity !== "safe");
  const keys = here.map(({ operation, direction, change }) => JSON.stringify({ operation, direction, change }));
  const message = "it matches no finding of this change";
  if (keys.length === 0) return stale(message, "Remove the entry: nothing breaks at its pointer.");
  const hint = `Copy the keys of the finding from --format json. At this pointer: ${keys.join(" or ")}.`;
  return stale(message, hint);
}

function misused(entry: LoadedAccepted, findings: readonly Finding[]): Diagnostic | undefined {
  const sdk = entry.class === "correction" && findings.some((one) => isFor(entry, one) && stopsCode(one));
  if (!sdk) return undefined;
  const hint = 'Use "class: accepted": code stops compiling, even if the description was wrong.';
  return {
    ...entry.location,
    rule: "accepted-class",
    message: "a correction is for findings of the wire, and this finding is about code",
    hint,
  };
}
