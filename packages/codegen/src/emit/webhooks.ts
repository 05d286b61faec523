import type { ClientModel, TypeName, WebhookModel, WebhooksModel } from "../model/types.ts";
import { propertyKey } from "../print/identifier.ts";
import { jsdoc } from "../print/jsdoc.ts";
import { Code, literal, type Printable } from "../print/literal.ts";
import { importType, importValue, type SourceFile } from "../print/source-file.ts";
import type { ValueRule } from "../values/rule.ts";
import { type Emitter, newSource, WEBHOOKS } from "./generated-file.ts";
import { typeText } from "./type-name.ts";
import { ValueCode } from "./value-code.ts";
import { valueNames } from "./value-names.ts";

/** The runtime's function and its options for each way in which deliveries are signed. */
const RECEIVERS = {
  standard: { receive: "receiveStandardWebhooks", options: "StandardWebhookOptions" },
  own: { receive: "receiveSignedWebhooks", options: "OwnWebhookOptions" },
  none: { receive: "receiveUnsignedWebhooks", options: "WebhookOptions" },
} as const;

/** src/gen/webhooks.ts: what a server receives. Only if the settings want it. */
export const emitWebhooks: Emitter = (model, { validators }) => {
  if (!model.webhooks) return undefined;
  const { pascal, webhooks } = model;
  const file = newSource(model, [
    "webhooks",
    ...["Bodies", "Answers", "Handlers"].map((part) => typeName(model, part)),
  ]);
  const checks = validators?.webhooks ?? new Map<string, string>();
  const handlers = importType("HandlersOf", WEBHOOKS);
  file.add(
    file.code`export { signWebhook, type WebhookContext } from "${WEBHOOKS}";`,
    `${jsdoc(["The body of each webhook."])}export interface ${typeName(model, "Bodies")} {\n${bodies(file, model, webhooks)}}`,
    `${jsdoc(["The answers that each webhook may get."])}export interface ${typeName(model, "Answers")} {\n${answers(file, model, webhooks)}}`,
    file.code`${jsdoc(["A function for each webhook. A webhook without a function is answered with 404."])}export type ${pascal}WebhookHandlers = ${handlers}<${typeName(model, "Bodies")}, ${typeName(model, "Answers")}>;`,
    file.code`const webhooks: readonly ${importType("Webhook", WEBHOOKS)}[] = ${literal(
      webhooks.webhooks.map((webhook) => descriptor(file, model, webhook, checks)),
    )};`,
    receiver(file, model, webhooks),
  );
  return { path: "src/gen/webhooks.ts", content: file.toString() };
};

function typeName({ pascal }: ClientModel, part: string): string {
  return `${pascal}Webhook${part}`;
}

function bodies(file: SourceFile, model: ClientModel, { webhooks }: WebhooksModel): string {
  return webhooks.map((webhook) => member(webhook, bodyType(file, model, webhook))).join("\n");
}

function answers(file: SourceFile, model: ClientModel, { webhooks }: WebhooksModel): string {
  return webhooks.map((webhook) => `  ${propertyKey(webhook.key)}: ${typeOf(file, model, webhook.answer)};\n`).join("");
}

function member({ key, summary, description, deprecated }: WebhookModel, type: string): string {
  const docs = [summary === description ? "" : summary, description, deprecated ? "@deprecated" : ""];
  return `${jsdoc(docs, "  ")}  ${propertyKey(key)}: ${type};\n`;
}

function bodyType(file: SourceFile, model: ClientModel, { body }: WebhookModel): string {
  const type = receivedType(file, model, body);
  return body && !body.required ? `${type} | undefined` : type;
}

function receivedType(file: SourceFile, model: ClientModel, body: WebhookModel["body"]): string {
  if (body?.kind === "text") return "string";
  if (body?.kind === "binary") return file.global("Blob");
  return typeOf(file, model, body);
}

function typeOf(file: SourceFile, model: ClientModel, part: { readonly type: TypeName } | undefined): string {
  return part ? typeText(file, model, part.type) : "undefined";
}

function descriptor(
  file: SourceFile,
  model: ClientModel,
  { key, names, method, body, status, answer }: WebhookModel,
  checks: ReadonlyMap<string, string>,
): Printable {
  const check = checks.get(key);
  const values = body?.kind === "json" ? valuesCode(file, model, body.values) : undefined;
  return {
    key,
    names: [...names],
    method,
    kind: body?.kind,
    required: body?.required ? true : undefined,
    check: check === undefined ? undefined : new Code(file.name(importValue(check, "./validators.ts"))),
    values,
    exact: values && model.values?.settings.int64 === "bigint" ? true : undefined,
    answer: valuesCode(file, model, answer?.values),
    status,
  };
}

/** The constants of schemas are in another file. */
function valuesCode(file: SourceFile, model: ClientModel, rule: ValueRule | undefined): Printable {
  if (!rule) return undefined;
  const names = new Map(
    [...valueNames(model)].map(([reference, name]) => [reference, importValue(name, "./values.ts")]),
  );
  return new ValueCode(file, {
    get: (reference) => file.name(names.get(reference) as ReturnType<typeof importValue>),
  }).of(rule);
}

function receiver(file: SourceFile, model: ClientModel, { settings }: WebhooksModel): string {
  const { receive, options } = RECEIVERS[settings.signature];
  const { pascal, name } = model;
  const type = file.code`${importType(options, WEBHOOKS)}`;
  const fallback = settings.signature === "none" ? " = {}" : "";
  const namedBy = literal({ property: settings.property, header: settings.header });
  const docs = jsdoc([
    `Makes a function that receives the webhooks of ${name}. It checks the signature, the name and the body, and calls the handler.`,
    "@throws TypeError for a handler of an unknown webhook, and if what the signature check needs is missing",
  ]);
  return file.code`${docs}export function receive${pascal}Webhooks(handlers: ${pascal}WebhookHandlers, options: ${type}${fallback}): ${importType("Receiver", WEBHOOKS)} {
  return ${importValue(receive, WEBHOOKS)}(webhooks, ${namedBy}, handlers, options);
}`;
}
