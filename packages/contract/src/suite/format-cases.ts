import type { MediaType, Operation } from "../document/operation.ts";
import { possible } from "../generate/unbuildable.ts";
import { unsupportedMediaType } from "../request/judge-body.ts";
import { isJson, parseContentType } from "../request/media-type.ts";
import type { ContractCase } from "./case.ts";
import { cell } from "./cell.ts";
import { type RawRequest, rawRequest } from "./raw-request.ts";
import { refused, sendRaw } from "./send-raw.ts";
import type { Subject } from "./subject.ts";
import { sampleRequest } from "./values.ts";

/** A body of a content type that is not documented, and one that is not what its content type says. */
export function formatCases({ operation, requests, minimal }: Subject): ContractCase[] {
  const content = operation.body?.content ?? [];
  const [media] = content;
  if (media === undefined || "unbuildable" in minimal) return [];
  const [values] = possible(() => sampleRequest(requests, operation, "minimal", media));
  if (values === undefined) return [];
  const raw = rawRequest(operation, values);
  const cases: ContractCase[] = [];
  if (!content.some(documentsAll)) cases.push(wrongTypeCase(operation, raw));
  if (isJson(parseContentType(media.type).type)) cases.push(malformedCase(operation, raw));
  return cases;
}

function documentsAll({ type }: MediaType): boolean {
  return type === "*/*" || type.startsWith("application/*");
}

function wrongTypeCase({ id, pointer }: Operation, raw: RawRequest): ContractCase {
  return {
    operation: id,
    pointer: `${pointer}/requestBody`,
    title: "has another content type refused",
    cells: [cell("body", "body content type")],
    run: async (stage) => {
      const headers = { ...raw.headers, "content-type": "application/x-undocumented" };
      const record = await sendRaw(stage, { ...raw, headers, body: "text" });
      return refused(record, ["request", "body"], unsupportedMediaType);
    },
  };
}

function malformedCase({ id, pointer }: Operation, raw: RawRequest): ContractCase {
  return {
    operation: id,
    pointer: `${pointer}/requestBody`,
    title: "has a malformed body refused",
    cells: [cell("body", "body well-formed")],
    run: async (stage) => {
      const record = await sendRaw(stage, { ...raw, body: '{"a":' });
      return refused(record, ["request", "body"], "malformed-json");
    },
  };
}
