import { asMarkdownCode, asMarkdownCodeCell } from "@specwright/openapi/internal";
import type { ClientModel, OperationModel } from "../model/types.ts";
import { propertyKey } from "../print/identifier.ts";
import type { PageSettings } from "../settings/settings.ts";
import { callWith, inputText, methodPath, methodText } from "./call.ts";
import { clientLines } from "./readme-calls.ts";
import { codeBlock } from "./readme-text.ts";

interface Paged {
  readonly operation: OperationModel;
  readonly pagination: PageSettings;
}

/** What the table says of pages. A column that is empty for every operation is left out. */
const COLUMNS: readonly { readonly title: string; readonly cell: (paged: Paged) => string }[] = [
  { title: "Method", cell: ({ operation }) => asMarkdownCode(methodPath(operation)) },
  { title: "Item", cell: ({ operation }) => asMarkdownCode(`${operation.pascal}Item`) },
  { title: "Where to begin", cell: ({ pagination }) => inputCell(pagination, pagination.parameter) },
  { title: "Items on a page", cell: ({ pagination }) => inputCell(pagination, pagination.size) },
  { title: "Items on all pages", cell: ({ pagination }) => pageCell(pagination.total) },
  { title: "Pages", cell: ({ pagination }) => pageCell(pagination.pages) },
];

/** Calls whose items come page by page, and how they are read. Nothing if there is no such call. */
export function pages(model: ClientModel): string[] {
  const found = model.operations.flatMap(({ pagination, ...operation }): Paged[] =>
    pagination ? [{ operation: { ...operation, pagination }, pagination }] : [],
  );
  if (found.length === 0) return [];
  const shown = found.find(({ operation }) => callWith(operation, undefined)) ?? (found[0] as Paged);
  return ["## Pages", table(found), loops(model, shown), HOW, ...endings(found)];
}

const HOW = [
  "`.items` gives item after item over all pages. `.pages` gives page after page, and each is the whole answer. A request is sent when the loop comes to its page, so a loop that is left sends no more.",
  "The loop throws what a call throws. It throws a `PageError` if it cannot go on: the provider names a page that was read already, or an address on another origin, where no credentials are sent.",
].join("\n\n");

/** How a loop ends where no page says that it is the last one. A total of items does not say how many pages have them. */
function endings(found: readonly Paged[]): string[] {
  const methods = found.filter(endsWhenShort).map(({ operation }) => asMarkdownCode(methodPath(operation)));
  if (methods.length === 0) return [];
  return [
    `No page of ${methods.join(", ")} says that it is the last one. So the loop ends with the first page that has fewer items than the first one, or than you asked for. If the last page is full, one more request finds an empty page, which you don't see.`,
  ];
}

/** Whether nothing in a page says that it is the last one. */
function endsWhenShort({ pagination }: Paged): boolean {
  const { style, pages: count, total, more, last } = pagination;
  if (more !== undefined || last !== undefined) return false;
  if (style === "page") return count === undefined;
  return style === "offset" && total === undefined;
}

function table(found: readonly Paged[]): string {
  const columns = COLUMNS.filter(({ cell }) => found.some((paged) => cell(paged) !== ""));
  const rows = [
    columns.map(({ title }) => title),
    columns.map(() => "---"),
    ...found.map((paged) => columns.map(({ cell }) => cell(paged))),
  ];
  return rows.map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function loops(model: ClientModel, { operation, pagination }: Paged): string {
  const call = callWith(operation, undefined);
  const method = methodText(model.camel, operation);
  if (!call) return `Read them with ${asMarkdownCode(`for await (const item of ${method}.items({ … }))`)}.`;
  const input = inputText(operation, call);
  return codeBlock(
    ...clientLines(model, operation),
    "",
    `for await (const item of ${method}.items(${input})) console.log(item);`,
    `for await (const page of ${method}.pages(${input})) console.log(${shownOf(pagination)});`,
  );
}

function shownOf({ total, pages: count }: PageSettings): string {
  return memberText(total ?? count ?? "");
}

function inputCell({ in: place = "query" }: PageSettings, name: string | undefined): string {
  if (name === undefined) return "";
  return asMarkdownCodeCell(`${place}${member(name)}`);
}

function pageCell(path: string | undefined): string {
  if (path === undefined) return "";
  return asMarkdownCodeCell(memberText(path));
}

/** `page.meta?.total`: what is deep inside may be missing. */
function memberText(path: string): string {
  const [first, ...rest] = path.split(".").filter(Boolean);
  if (first === undefined) return "page";
  return `page${member(first)}${rest.map((key) => `?.${member(key).replace(/^\./, "")}`).join("")}`;
}

function member(name: string): string {
  const key = propertyKey(name);
  if (key === name) return `.${name}`;
  return `[${JSON.stringify(name)}]`;
}
