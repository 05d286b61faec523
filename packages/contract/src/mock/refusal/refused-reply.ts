import type { UnknownObject } from "../../document/json.ts";
import type { MediaType } from "../../document/operation.ts";
import { isUnbuildable } from "../../generate/unbuildable.ts";
import { accepts } from "../../request/accept.ts";
import { isReadText, parseContentType } from "../../request/media-type.ts";
import type { Answer } from "../../response/judge-response.ts";
import type { SchemaSet } from "../../schema/schema-set.ts";
import { answerReply, refusalReply } from "../answer-reply.ts";
import { honestAnswer } from "../honest-answer.ts";
import { answerWith, ownAnswer } from "../own-answer.ts";
import { type Picked, pickedAt, refusalStatuses } from "../pick-answer.ts";
import { noPreferences, type Preferences } from "../prefer.ts";
import type { Reply } from "../problem.ts";
import type { Question } from "../reply-to.ts";
import { blamesFields, fieldsOf, fittingExample, generalExample } from "./fitting-example.ts";
import { refusalBody } from "./refusal-body.ts";
import { type ViolatedPlace, violatedPlaces } from "./violated-place.ts";

/** A refused request, and what its answer is made of. */
export interface Refused extends Pick<Question, "operation" | "responses" | "accept" | "violations"> {
  readonly root: UnknownObject;
  readonly requests: SchemaSet;
}

/**
 * The answer to a request that breaks a rule: the documented example that names the place; or a body that is made for it,
 * if its schema has room for that; or one that names no place at all. Never one that blames something else: the mock says
 * itself what is wrong then. Undefined where there is nothing to choose: no body is documented, or credentials are missing.
 *
 * @param ask Asks the document.
 */
export async function refusedReply(
  refused: Refused,
  ask: (preferences: Preferences) => Promise<Reply>,
): Promise<Reply | undefined> {
  const { operation, violations, accept, root, requests } = refused;
  const all = refusalStatuses(operation, violations).flatMap(
    (status) => pickedAt(operation, status, { accept, mediaType: undefined }) ?? [],
  );
  const documented = all.filter(({ media }) => media !== undefined && accepts(accept, media.type));
  const places = violatedPlaces(violations);
  const fields = fieldsOf(requests, operation, places);
  const fitting = firstOf(documented, (picked) => fittingExample(root, picked, fields, places));
  if (fitting !== undefined) return await ask(fitting);
  // The status that comes first may have no body, and then it says all that is to be said.
  if (documented.length === 0 || documented[0] !== all[0]) return undefined;
  const blaming = documented.filter((picked) => blamesFields(root, picked, fields));
  const made = madeReply(refused, [...blaming, ...documented], (picked) => told(refused, picked, places));
  if (made !== undefined) return made;
  const general = firstOf(documented, (picked) => generalExample(root, picked, fields));
  if (general !== undefined) return await ask(general);
  const plain = madeReply(refused, documented, (picked) => plainAnswer(refused, picked));
  return plain ?? refusalReply(operation, { status: 422, detail: "" }, violations, noPreferences);
}

function firstOf(
  documented: readonly Picked[],
  exampleOf: (picked: Picked) => string | undefined,
): Preferences | undefined {
  for (const picked of documented) {
    const example = exampleOf(picked);
    if (example !== undefined) return { ...noPreferences, code: picked.status, example };
  }
  return undefined;
}

function madeReply(
  { responses, operation }: Refused,
  documented: readonly Picked[],
  make: (picked: Picked) => Answer | undefined,
): Reply | undefined {
  for (const picked of documented) {
    try {
      const made = make(picked);
      const answer = made && honestAnswer(responses, operation, made);
      if (answer !== undefined) return answerReply(answer);
    } catch (error) {
      if (!isUnbuildable(error)) throw error;
    }
  }
  return undefined;
}

function told({ responses, accept }: Refused, picked: Picked, places: readonly ViolatedPlace[]): Answer | undefined {
  const body = picked.media && bodyOf(responses, picked.media, picked.status, places);
  return body && answerWith(responses, picked, body.value, accept);
}

function bodyOf(
  responses: SchemaSet,
  { schema, type }: MediaType,
  status: number,
  places: readonly ViolatedPlace[],
): { readonly value: unknown } | undefined {
  if (schema !== undefined) return refusalBody(responses, schema, status, places);
  if (!isReadText(parseContentType(type).type)) return undefined;
  return { value: places.map(({ name, message }) => `${name} ${message}`).join("; ") };
}

function plainAnswer({ responses, accept }: Refused, picked: Picked): Answer | undefined {
  return picked.media?.schema === undefined ? undefined : ownAnswer(responses, picked, accept);
}
