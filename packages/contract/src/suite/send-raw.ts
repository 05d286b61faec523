import type { RecordedRequest } from "../mock/recorder.ts";
import type { Violation } from "../schema/violation.ts";
import { ContractFailure, type Stage, type Verdict } from "./case.ts";
import type { RawRequest } from "./raw-request.ts";
import { onlyRequest } from "./wire.ts";

/** Sends a request without the client, and gives back what the mock recorded. */
export async function sendRaw(stage: Stage, { method, path, headers, body }: RawRequest): Promise<RecordedRequest> {
  stage.mock.reset();
  const response = await fetch(stage.mock.url + path, { method, headers, body: body ?? null, redirect: "manual" });
  await response.arrayBuffer();
  return onlyRequest(stage);
}

/**
 * The mock has to refuse a request for a certain reason. One that it lets through is a blind spot.
 *
 * @throws ContractFailure if it refuses for another reason.
 */
export function refused(record: RecordedRequest, location: readonly string[], code?: string): Verdict {
  const { violations, status } = record;
  if (status < 400 && violations.length === 0) return { blind: `the mock accepts it with ${status}` };
  if (violations.some((found) => isAbout(found, location, code))) return undefined;
  const said = violations.map((found) => `${found.location.join("/")} ${found.message}`).join("; ") || "nothing";
  throw new ContractFailure(
    `${location.join("/")} should be refused, but the mock answers ${status} and says: ${said}`,
  );
}

/** Whether a violation is about a place: it stands there, inside of it, or is about what holds it. */
export function isAbout(found: Violation, location: readonly string[], code?: string): boolean {
  const isThere = location.every((part, at) => found.location[at] === undefined || found.location[at] === part);
  return isThere && (code === undefined || found.code === code);
}
