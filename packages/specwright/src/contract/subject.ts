import type { Complaint } from "./complaint.ts";
import { type CurrentSpec, readCurrentSpec } from "./current-spec.ts";
import { changedParts, outdatedPackage, specComplaints } from "./outdated.ts";

/** A provider as `specs/` says now, and how its package differs from that. */
export interface Subject {
  readonly provider: string;
  /** Undefined if it cannot be read. */
  readonly spec?: CurrentSpec;
  /** Its line in the table of providers; undefined if no package can be made of it. */
  readonly row?: string | undefined;
  readonly complaints: readonly Complaint[];
}

export function subjectOf(workspace: string, provider: string): Subject {
  const spec = readable(workspace, provider);
  if (Array.isArray(spec)) return { provider, complaints: spec };
  const { row, complaints } = outdatedPackage(workspace, provider);
  // A description in a package can only differ if a file of it does.
  const changed = complaints.length === 0 ? [] : changedParts(workspace, provider, spec);
  return { provider, spec, row, complaints: [...changed, ...complaints] };
}

function readable(workspace: string, provider: string): CurrentSpec | Complaint[] {
  try {
    return readCurrentSpec(workspace, provider);
  } catch (error) {
    return specComplaints(provider, error);
  }
}
