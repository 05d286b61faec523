import { asMarkdownCell, asMarkdownCode } from "@specwright/openapi/internal";
import type { ClientModel } from "../model/types.ts";
import { inShort } from "./in-short.ts";
import { table, wordsOf } from "./readme-text.ts";

/** What provider.yaml calls a format, and how the README names it. */
const FORMATS = { dateTime: "date-time", date: "date", int64: "int64" } as const;

export function values({ values: model, camel }: ClientModel): string[] {
  if (!model) return [];
  const types = Object.entries(FORMATS).flatMap(([setting, format]) => {
    const type = model.settings[setting as keyof typeof FORMATS];
    return type === undefined || type === "string" || type === "number" ? [] : [`\`${format}\` is \`${type}\``];
  });
  return [
    "## Dates and long integers",
    `In calls and answers ${types.join(", ")}. \`${camel}.raw\` and the headers of answers have the values of the wire. A value that is not as described stays as it came.`,
  ];
}

/** What the function needs that receives webhooks. */
const NEEDED = { standard: "secret", own: "verify", none: "maxBytes" } as const;

export function webhooks(model: ClientModel): string[] {
  const { pascal, webhooks: received } = model;
  const [first] = received?.webhooks ?? [];
  if (!received || !first) return [];
  const rows = received.webhooks.map((webhook) => [
    asMarkdownCode(webhook.key),
    webhook.method,
    asMarkdownCell(inShort(webhook) || wordsOf(webhook.key)),
  ]);
  return [
    "## Webhooks",
    `\`receive${pascal}Webhooks(handlers, { ${NEEDED[received.settings.signature]} })\` of \`${model.home.packageName}/webhooks\` makes a function for a server, \`(request: Request) => Promise<Response>\`. A handler gets the body, checked and typed. It may return a \`Response\`, the JSON that is described, or nothing.`,
    table(["Handler", "Method", "What it is about"], rows),
  ];
}
