import { ImportError } from "../import-error.ts";
import { addressProblem } from "./address.ts";

/** What was fetched, and the address that it came from after all redirects. */
export interface Fetched {
  readonly address: URL;
  readonly bytes: Uint8Array;
}

/** How much is waited for and taken. */
export interface FetchLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly redirects: number;
}

/** The largest descriptions of the world have a quarter of these bytes. */
export const FETCH_LIMITS: FetchLimits = { bytes: 60_000_000, milliseconds: 60_000, redirects: 5 };

/**
 * Fetches one address, once and without credentials. Redirects lead from https to https only.
 * @throws ImportError for every answer that is no success, for what is too large, and for what takes too long
 */
export async function fetchBytes(address: URL, limits: FetchLimits = FETCH_LIMITS): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    const { answer, last } = await follow(address, limits.redirects, signal);
    return { address: last, bytes: await boundedBytes(answer, last, limits.bytes) };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw unreachable(address, error, signal.aborted && limits.milliseconds);
  }
}

async function follow(address: URL, redirects: number, signal: AbortSignal): Promise<{ answer: Response; last: URL }> {
  let last = address;
  for (let left = redirects; ; left--) {
    const problem = addressProblem(last);
    if (problem) throw new ImportError(`${last.href} ${problem}`, "Name an https address, or download the file first.");
    const answer = await fetch(last, { redirect: "manual", credentials: "omit", signal });
    if (answer.ok) return { answer, last };
    await answer.body?.cancel();
    const next = answer.headers.get("location");
    if (answer.status < 300 || answer.status > 399 || next === null) throw refused(last, answer.status);
    if (left === 0) throw new ImportError(`${address.href} redirects too often`, "Name the address where it ends.");
    last = new URL(next, last);
  }
}

async function boundedBytes(answer: Response, address: URL, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of answer.body ?? []) {
    length += piece.length;
    if (length > most)
      throw new ImportError(
        `${address.href} has more than ${most.toLocaleString("en")} bytes`,
        "Name the address of a description; this is more than any has.",
      );
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function refused(address: URL, status: number): ImportError {
  const hint = "Open the address in a browser. Where it asks for a login, download the file and import that.";
  return new ImportError(`${address.href} answered with status ${status}`, hint);
}

function unreachable(address: URL, error: unknown, waited: number | false): ImportError {
  const cause = (error as { cause?: { code?: string } }).cause?.code ?? (error as Error).message;
  const reason = waited === false ? `could not be reached (${cause})` : `did not answer within ${waited / 1000} s`;
  return new ImportError(`${address.href} ${reason}`, "Try again, or download the file and import that.", {
    cause: error,
  });
}
