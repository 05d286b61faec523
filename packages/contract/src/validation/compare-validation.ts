import type { LoadedDocument } from "../document/loaded-document.ts";
import { possible } from "../generate/unbuildable.ts";
import { wirePlaceOfBody } from "../generate/wire-place.ts";
import { isJson, isJsonLines, parseContentType } from "../request/media-type.ts";
import type { GenericClient } from "../suite/case.ts";
import { acceptedCredentials } from "../suite/clients.ts";
import type { Contract } from "../suite/contract.ts";
import { documentedAnswers } from "../suite/documented-answers.ts";
import { methodAt } from "../suite/methods.ts";
import type { Subject } from "../suite/subject.ts";
import { subjectsOf } from "../suite/subjects.ts";
import { type RequestValues, sampleRequest, toInput, wirePlaceOf, withParameter } from "../suite/values.ts";
import { comparedBodies } from "./compared-bodies.ts";
import { type TriedValue, triedValues } from "./tried-values.ts";

/** The generated `validate` of a package, with everything turned on. */
export type Validate<Client> = (
  client: Client,
  options: { requests: "throw"; responses: "throw"; onInvalid: (error: Error) => void },
) => Client;

/** What a validating client and Ajv say of the same values. */
export interface Comparison {
  readonly operation: string;
  /** Values that both were asked about, and how many of them are invalid. */
  readonly tried: number;
  readonly invalid: number;
  /** Values that only one of them takes. */
  readonly disagreements: readonly string[];
}

/** One value in its place in a call. */
interface Question extends TriedValue {
  readonly place: string;
  readonly input: object;
  /** What the provider answers; for questions about a request, nothing that is documented. */
  readonly answer: () => Response;
}

const SERVER = "http://127.0.0.1:9";
/** Where the client asks for a token, which is no question about a value. */
const TOKENS = "http://127.0.0.1:9/a-token-please";

const UNDOCUMENTED = (): Response => new Response(null, { status: 599 });

/** Asks a client about every value that can be derived from a document. Nothing leaves the process. */
export async function compareValidation<Client extends object>(
  document: LoadedDocument,
  contract: Contract<Client>,
  validate: Validate<Client>,
): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const subject of subjectsOf(document, contract)) {
    const { method, operation, credentials } = subject;
    if (method === undefined || "unbuildable" in subject.minimal) continue;
    const create =
      contract.credentials[acceptedCredentials(operation, credentials)]?.createClient ?? contract.createClient;
    const takes = takenBy(create, validate, method);
    const questions = [...requestQuestions(subject, subject.minimal), ...answerQuestions(subject, subject.minimal)];
    const disagreements: string[] = [];
    for (const question of questions) {
      if ((await takes(question)) !== question.valid) disagreements.push(disagreementAbout(question));
    }
    const invalid = questions.filter(({ valid }) => !valid).length;
    comparisons.push({ operation: operation.id, tried: questions.length, invalid, disagreements });
  }
  return comparisons;
}

function disagreementAbout({ place, label, valid }: Question): string {
  const verdict = valid ? "valid" : "invalid";
  return `${place} ${label}: only Ajv says ${verdict}`;
}

/**
 * Whether a client takes a value; only its own verdict counts, not what else may end the call. One client answers all
 * questions about an operation: to make a client of hundreds of operations takes longer than to ask it.
 */
function takenBy<Client extends object>(
  create: Contract<Client>["createClient"],
  validate: Validate<Client>,
  method: string,
): (question: Question) => Promise<boolean> {
  let found: Error[] = [];
  let answer = UNDOCUMENTED;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (new Request(input, init).url !== TOKENS) return answer();
    return Response.json({ access_token: "token", token_type: "Bearer" });
  };
  const client = create({ baseUrl: SERVER, tokenUrl: TOKENS, retry: false, fetch });
  validate(client, { requests: "throw", responses: "throw", onInvalid: (error) => found.push(error) });
  const call = methodAt(client as unknown as GenericClient, method);
  return async (question) => {
    found = [];
    answer = question.answer;
    const error: unknown = await call?.(question.input).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    return found.length === 0 && !(error instanceof Error && error.name === "ValidationError");
  };
}

function requestQuestions(subject: Subject, minimal: RequestValues): Question[] {
  return [...parameterQuestions(subject, minimal), ...bodyQuestions(subject)];
}

function ask({ operation }: Subject, place: string, tried: TriedValue, values: RequestValues): Question {
  return { ...tried, place, input: toInput({ operation, values }), answer: UNDOCUMENTED };
}

function parameterQuestions(subject: Subject, minimal: RequestValues): Question[] {
  return subject.operation.parameters.flatMap((parameter) => {
    if (parameter.schema === undefined) return [];
    const values = triedValues(
      subject.requests,
      parameter.schema,
      "request",
      wirePlaceOf(parameter),
      subject.mostProbes,
    );
    const leftOut = { label: "left out", value: undefined, valid: !parameter.required };
    return [leftOut, ...values.filter(({ value }) => value !== undefined)].map((tried) =>
      ask(subject, `${parameter.in} ${parameter.name}`, tried, withParameter(minimal, parameter, tried.value)),
    );
  });
}

function bodyQuestions(subject: Subject): Question[] {
  const { operation, requests, mostProbes } = subject;
  return comparedBodies(subject).flatMap((media) => {
    if (media.schema === undefined) return [];
    const { schema } = media;
    const least = possible(() => sampleRequest(requests, operation, "minimal", media));
    return least.flatMap((values) =>
      triedValues(requests, schema, "request", wirePlaceOfBody(media), mostProbes).map((tried) =>
        ask(subject, `body ${media.type}`, tried, { ...values, body: tried.value }),
      ),
    );
  });
}

function answerQuestions({ document, operation, responses, mostProbes }: Subject, values: RequestValues): Question[] {
  const input = toInput({ operation, values });
  const answers = documentedAnswers(document.root, operation);
  return answers.flatMap((documented, index) => {
    const { title, status, mediaType, schema, value } = documented;
    if (schema === undefined || mediaType === undefined || !isJsonAnswer(documented)) return [];
    const tried = possible(
      (): TriedValue => ({ label: "the example", value, valid: responses.accepts(schema, value) }),
    );
    const isFirst = answers.findIndex((other) => other.schema === schema && other.status === status) === index;
    if (isFirst) tried.push(...triedValues(responses, schema, "response", "json", mostProbes));
    const headers = { "content-type": mediaType };
    // Several JSON types of one status are read in one way: each answer is as one of their schemas says.
    const alike = answers.filter((other) => other.status === status && isJsonAnswer(other));
    const isValid = (one: unknown): boolean =>
      alike.some((other) => other.schema === undefined || responses.accepts(other.schema, one));
    return tried.map((each) => ({
      ...each,
      valid: isValid(each.value),
      place: `answer ${title}`,
      input,
      answer: () => new Response(JSON.stringify(each.value), { status, headers }),
    }));
  });
}

function isJsonAnswer({ mediaType }: { readonly mediaType: string | undefined }): boolean {
  if (mediaType === undefined) return false;
  const { type } = parseContentType(mediaType);
  // Lines are checked one by one, when somebody reads them.
  return isJson(type) && !isJsonLines(type);
}
