import { unsupportedMediaType } from "../request/judge-body.ts";
import { isJson, parseContentType } from "../request/media-type.ts";
import { type ContractCase, ContractFailure } from "./case.ts";
import { cell } from "./cell.ts";
import { rawRequest } from "./raw-request.ts";
import { refused, sendRaw } from "./send-raw.ts";
import type { Subject } from "./subject.ts";
import { sampleRequest } from "./values.ts";

/** A body of a content type that is not documented, and one that is not what its content type says. */
export function formatCases(subject: Subject): ContractCase[] {
  const { operation, requests, minimal } = subject;
  const [media] = operation.body?.content ?? [];
  if (media === undefined || "unbuildable" in minimal) return [];
  const raw = rawRequest(operation, sampleRequest(requests, operation, "minimal", media));
  const common = { operation: operation.id, pointer: `${operation.pointer}/requestBody` };
  const documentsAll = operation.body?.content.some(({ type }) => type === "*/*" || type.startsWith("application/*"));
  const wrongType: ContractCase = {
    ...common,
    title: "has another content type refused",
    cells: [cell("body", "body content type")],
    run: async (stage) => {
      const headers = { ...raw.headers, "content-type": "application/x-undocumented" };
      return refused(
        await sendRaw(stage, { ...raw, headers, body: "text" }),
        ["request", "body"],
        unsupportedMediaType,
      );
    },
  };
  const malformed: ContractCase = {
    ...common,
    title: "has a malformed body refused",
    cells: [cell("body", "body well-formed")],
    run: async (stage) => {
      const { status } = await sendRaw(stage, { ...raw, body: '{"a":' });
      if (status === 400) return undefined;
      throw new ContractFailure(`malformed JSON was to be answered with 400, the mock answers ${status}`);
    },
  };
  const json = isJson(parseContentType(media.type).type);
  const cases: ContractCase[] = [];
  if (!documentsAll) cases.push(wrongType);
  if (json) cases.push(malformed);
  return cases;
}
