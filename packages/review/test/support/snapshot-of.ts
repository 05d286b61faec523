import { MemoryFolder } from "@specwright/openapi";
import type { Snapshot } from "../../src/read/snapshot.ts";
import { readSource, type Source } from "../../src/read/source.ts";

/** The spec of a provider that is written in a test, read as the pipeline reads it. */
export function sourceOf(openapi: string, { id = "acme", settings }: { id?: string; settings?: string } = {}): Source {
  const files = { "openapi.yaml": openapi, ...(settings === undefined ? {} : { "provider.yaml": settings }) };
  return readSource({ id, path: `specs/${id}`, folder: new MemoryFolder(`specs/${id}`, files) });
}

/** A version of a workspace that was never on the disk. */
export function snapshotOf(label: string, ...sources: readonly Source[]): Snapshot {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return { label, single: false, root: `/${label}`, sources: byId, accepted: new Map() };
}
