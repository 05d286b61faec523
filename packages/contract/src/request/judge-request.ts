import type { SchemaSet } from "../schema/schema-set.ts";
import type { Violation } from "../schema/violation.ts";
import { judgeBody } from "./judge-body.ts";
import { judgeParameters } from "./judge-parameters.ts";
import { judgeSecurity } from "./judge-security.ts";
import type { JudgedOperation, SentRequest } from "./sent-request.ts";

/**
 * Everything a request does that its operation does not document; empty for a valid request. The body of a JSON
 * request has to be well-formed already. Credentials are judged first.
 */
export function judgeRequest(schemas: SchemaSet, sent: SentRequest, target: JudgedOperation): Violation[] {
  return [
    ...judgeSecurity(sent, target.operation),
    ...judgeParameters(schemas, sent, target),
    ...judgeBody(schemas, sent, target.operation),
  ];
}
