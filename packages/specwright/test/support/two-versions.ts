import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { REPOSITORY } from "@specwright/testing";
import { afterEach, beforeEach, vi } from "vitest";
import { run } from "./run.ts";

/** How a review ended. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of two versions, of which each test of a file has its own. The old one is there, as `base`. */
export interface TwoVersions {
  write(path: string, content: string): void;
  path(path: string): string;
  /** Runs the review as a person does who stands in the folder. */
  review(...args: readonly string[]): Promise<Outcome>;
}

export const SPEC = `openapi: 3.1.0
info: { title: Acme, version: 1.0.0 }
servers: [{ url: https://api.example.com }]
paths:
  /pets:
    post:
      operationId: createPet
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Pet" }
      responses: { "204": { description: Done. } }
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name:
          type: string
          maxLength: 50
`;

/** Called once in a file of tests. */
export function twoVersions(): TwoVersions {
  // Each run loads the compiler.
  vi.setConfig({ testTimeout: 60_000 });
  let folder = "";
  const path = (name: string): string => join(folder, name);
  const write = (name: string, content: string): void => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), content);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "specwright-review-test-"));
    write("base/specs/acme/openapi.yaml", SPEC);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const review = async (...args: readonly string[]): Promise<Outcome> => {
    const { code, out, error } = await run({ workspace: REPOSITORY, folder }, "review", ...args);
    return { status: code, stdout: out, stderr: error };
  };
  return { path, write, review };
}

/** The report of a run that was asked for JSON. */
export function json(outcome: Outcome): { bump: unknown; findings: { [key: string]: unknown }[] } {
  return JSON.parse(outcome.stdout);
}
