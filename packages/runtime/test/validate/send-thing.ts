import { lineReader } from "../../src/codegen-v1.ts";
import { type AnyTestOperation, operation } from "../support/acme.ts";

/** The operation whose calls are checked, as checks.ts describes it. */
export const sendThing: AnyTestOperation = operation({
  id: "sendThing",
  method: "POST",
  body: ["application/json", "text/plain", "application/octet-stream"],
  responses: { 200: "json", 201: "lines", 204: "none", 206: "binary", "4XX": "json", failure: "json" },
  readers: { lines: lineReader },
});

export const WRONG = { body: { name: 7 } };
export const RIGHT = { body: { name: "a" } };
export const NOT_SENT = "sendThing was not sent: body.name must be string (POST /things)";
export const SENT = "sendThing was sent, and not as described: body.name must be string (POST /things)";
export const ANSWERED =
  "sendThing was answered with 200, and not as described: body.name must be string (POST /things)";
