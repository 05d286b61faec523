import { type Mock, startMock } from "@specwright/contract";
import { type ReadRequest, readRequests } from "@specwright/contract/internal";
import { asLine } from "@specwright/openapi/internal";
import type { Context } from "../context.ts";
import { failure, messageOf } from "../failure.ts";
import { type Counts, countsOf, type Failure, type Found } from "../result.ts";

/** What came of a request: "2xx", or "none". */
export interface Answered {
  readonly class: string;
  readonly failure?: Failure;
}

/**
 * Every GET of the description, once, to a mock of it that takes wrong examples: whatever a server would answer, 500 is
 * the mock's own.
 */
export async function mock({ job: { workspace, id } }: Context): Promise<Found> {
  const source = `${workspace}/specs/${id}/openapi.yaml`;
  await using served = await startMock(source, { answers: "warn", keep: 1 });
  const answers: Answered[] = [];
  for (const request of await readRequests(source, { answers: "warn" })) answers.push(await ask(served, request));
  return { failures: answers.flatMap(({ failure: found }) => found ?? []), figures: figuresOf(answers) };
}

function figuresOf(answers: readonly Answered[]): Counts {
  return { gets: answers.length, ...countsOf(answers.map((answer) => answer.class)) };
}

async function ask({ url }: Mock, { operation, path, headers }: ReadRequest): Promise<Answered> {
  try {
    // A redirect may lead anywhere.
    const response = await fetch(url + path, { headers: { ...headers }, redirect: "manual" });
    return answeredBy(operation, response.status, await response.text());
  } catch (error) {
    return { class: "none", failure: failure("no-answer", `${operation}: ${messageOf(error)}`) };
  }
}

/** Some descriptions have no other answer than 500, and then it is right. */
export function answeredBy(operation: string, status: number, text: string): Answered {
  const known = { class: `${Math.floor(status / 100)}xx` };
  if (status !== 500 || !text.includes("urn:specwright:mock:")) return known;
  return { ...known, failure: failure("answer 500", `${operation}: answered 500: ${asLine(text)}`) };
}
