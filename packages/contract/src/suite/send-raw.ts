import type { RecordedRequest } from "../mock/recorder.ts";
import { ContractFailure, type Stage, type Verdict } from "./case.ts";
import type { RawRequest } from "./raw-request.ts";
import { onlyRequest } from "./wire.ts";

/** Sends a request without the client, and gives back what the mock recorded. */
export async function sendRaw(stage: Stage, { method, path, headers, body }: RawRequest): Promise<RecordedRequest> {
  stage.mock.reset();
  const response = await fetch(stage.mock.url + path, { method, headers, body: body ?? null });
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
  const about = violations.some(
    (found) =>
      location.every((part, at) => found.location[at] === undefined || found.location[at] === part) &&
      (code === undefined || found.code === code),
  );
  if (about) return undefined;
  const said = violations.map((found) => `${found.location.join("/")} ${found.message}`).join("; ") || "nothing";
  throw new ContractFailure(`${location.join("/")} was to be refused, the mock answers ${status} and says: ${said}`);
}
