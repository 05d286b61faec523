import { type Diagnostic, SpecError } from "../../load/diagnostic.ts";
import type { Folder } from "../../load/folder.ts";
import type { Finding } from "../finding.ts";
import { type LoadedAccepted, readAccepted } from "./accepted.ts";

/** Findings that know who accepted them, and entries that are not what they should be. */
export interface Applied {
  readonly findings: readonly Finding[];
  readonly problems: readonly Diagnostic[];
}

/**
 * Says of each finding who accepted it, and of each entry what is wrong with it, whether its spec changed or not: an
 * entry whose change has landed is done with.
 * @param today `2026-11-21`
 */
export function applyAccepted(
  findings: readonly Finding[],
  entries: readonly LoadedAccepted[],
  today: string,
): Applied {
  const used = new Set<LoadedAccepted>();
  const applied = findings.map((finding) => {
    const entry = entries.find((one) => isFor(one, finding) && one.expires >= today);
    if (!entry || finding.severity === "safe") return finding;
    used.add(entry);
    const { class: kind, owner, reason, expires, bump } = entry;
    return { ...finding, accepted: { class: kind, owner, reason, expires, ...(bump ? { bump } : {}) } };
  });
  const problems = entries.flatMap((entry) => problemOf(entry, used.has(entry), findings, today) ?? []);
  return { findings: applied, problems };
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
  const hint = "Decide again: a new date and a new reason, or no acceptance.";
  return { ...entry.location, rule: "accepted-expired", message: `it expired on ${entry.expires}`, hint };
}

function isFor(entry: LoadedAccepted, finding: Finding): boolean {
  return (
    entry.change === finding.change &&
    entry.pointer === finding.pointer &&
    entry.operation === finding.operation &&
    entry.direction === finding.direction
  );
}

function problemOf(
  entry: LoadedAccepted,
  used: boolean,
  findings: readonly Finding[],
  today: string,
): Diagnostic | undefined {
  const old = expired(entry, today);
  if (old) return old;
  if (!used) {
    const hint = "Take the entry away: the change has landed, is another one by now, or breaks nothing.";
    return { ...entry.location, rule: "accepted-stale", message: "it accepts nothing that this change does", hint };
  }
  const sdk = entry.class === "correction" && findings.some((one) => isFor(entry, one) && one.ledger === "sdk");
  if (!sdk) return undefined;
  const hint = 'Use "class: accepted": code stops compiling, whoever was wrong.';
  return {
    ...entry.location,
    rule: "accepted-class",
    message: "a correction is for the wire, this is about code",
    hint,
  };
}
