import {
  type Document,
  findIncoming,
  type IncomingOperation,
  type Json,
  type JsonObject,
  mediaSchema,
  membersOf,
  SpecError,
  textOf,
} from "@specwright/openapi/internal";
import type { LoadedSettings } from "../settings/read-settings.ts";
import type { ValueRule } from "../values/rule.ts";
import type { RuleTable } from "../values/rule-table.ts";
import { valuesAt } from "../values/tags.ts";
import { Ways } from "../values/ways.ts";
import { kindOf } from "./media-kind.ts";
import type { ReceivedModel, TypeName, WebhookModel, WebhooksModel } from "./types.ts";

/**
 * What a server receives, if the settings want that.
 * @param marked the document whose formats say which of them are a type of their own
 * @param typed the document whose types schema.ts holds
 * @throws SpecError if the description has neither webhooks nor callbacks
 */
export function webhooksModel(
  marked: Document,
  typed: JsonObject,
  table: RuleTable,
  { settings, locate }: LoadedSettings,
): WebhooksModel | undefined {
  if (!settings.webhooks) return undefined;
  const ways = new Ways((reference) => marked.resolve(reference));
  const { property } = settings.webhooks;
  const webhooks = findIncoming(marked).map((incoming) => ({
    ...webhookModel(incoming, typed, table),
    names: namesOf(incoming, property?.split("."), ways),
  }));
  if (webhooks.length > 0) return { settings: settings.webhooks, webhooks };
  const message = "the description has neither webhooks nor callbacks";
  const hint = "Remove the setting, or describe what the provider sends.";
  throw new SpecError([{ ...locate(["webhooks"]), rule: "settings", message, hint }]);
}

/** What the body says that it is, where its schema has a constant for that. */
function namesOf({ name, node }: IncomingOperation, path: readonly string[] | undefined, ways: Ways): string[] {
  const content = membersOf(membersOf(node.requestBody).content);
  const described = jsonIn(content);
  if (path === undefined || described === undefined) return [name];
  const values = valuesAt(mediaSchema(membersOf(content[described])) ?? {}, path, ways);
  return values.length > 0 ? values : [name];
}

function webhookModel(incoming: IncomingOperation, typed: JsonObject, table: RuleTable): Omit<WebhookModel, "names"> {
  const { key, method, node } = incoming;
  const typedNode = membersOf(membersOf(membersOf(typed.webhooks)[key]).post);
  return {
    key,
    method,
    summary: textOf(node.summary),
    description: textOf(node.description),
    deprecated: node.deprecated === true,
    body: bodyOf(incoming, typedNode, table),
    ...answerOf(incoming, typedNode, table),
  };
}

function bodyOf({ key, node }: IncomingOperation, typedNode: JsonObject, table: RuleTable): ReceivedModel | undefined {
  const { requestBody } = node;
  const content = membersOf(membersOf(requestBody).content);
  const described = jsonIn(content) ?? Object.keys(content)[0];
  if (described === undefined) return undefined;
  const required = membersOf(requestBody).required === true;
  const typedMedia = membersOf(membersOf(typedNode.requestBody).content)[described];
  const keys = [key, "post", "requestBody", "content", described];
  const kind = receivedKind(described, typedMedia);
  return { required, kind, described, ...typeAndValues(typedMedia, keys, content[described], table, !required) };
}

function receivedKind(described: string, typedMedia: Json | undefined): ReceivedModel["kind"] {
  const kind = kindOf(described, membersOf(typedMedia).schema);
  if (kind === "json" || kind === "binary") return kind;
  return kind === "multipart" ? "binary" : "text";
}

/** The first success that is described; 200 without a body if there is none. */
function answerOf(
  { key, node }: IncomingOperation,
  typedNode: JsonObject,
  table: RuleTable,
): Pick<WebhookModel, "status" | "answer"> {
  const responses = membersOf(node.responses);
  const status = Object.keys(responses).find((one) => /^2\d\d$/.test(one));
  if (status === undefined) return { status: 200, answer: undefined };
  const content = membersOf(membersOf(responses[status]).content);
  const described = jsonIn(content);
  if (described === undefined) return { status: Number(status), answer: undefined };
  const typedMedia = membersOf(membersOf(membersOf(typedNode.responses)[status]).content)[described];
  const keys = [key, "post", "responses", Number(status), "content", described];
  return { status: Number(status), answer: typeAndValues(typedMedia, keys, content[described], table) };
}

function jsonIn(content: JsonObject): string | undefined {
  return Object.keys(content).find((mediaType) => kindOf(mediaType, {}) === "json");
}

function typeAndValues(
  typedMedia: Json | undefined,
  keys: readonly (string | number)[],
  media: Json | undefined,
  table: RuleTable,
  optional = false,
): { readonly type: TypeName; readonly values: ValueRule | undefined } {
  const [, name] = /^#\/components\/schemas\/(.+)$/.exec(textOf(membersOf(membersOf(typedMedia).schema).$ref)) ?? [];
  const values = table.of(mediaSchema(membersOf(media)));
  if (name !== undefined) return { type: { kind: "component", name }, values };
  return { type: { kind: "webhook", keys, optional }, values };
}
