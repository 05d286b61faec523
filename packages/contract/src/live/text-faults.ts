import { isJson, parseContentType } from "../request/media-type.ts";
import type { Violation } from "../schema/violation.ts";
import { hasByteOrderMark, withoutByteOrderMark } from "./broken-json.ts";
import { jsonFaults } from "./json-faults.ts";
import { magicFaults } from "./magic-faults.ts";
import type { LiveExchange } from "./recorded-exchange.ts";

type Received = NonNullable<LiveExchange["response"]>;
type Finding = Pick<Violation, "location" | "code" | "message">;

const inBody = ["response", "body"];

/** What is lost, or read in different ways, when the bytes of a body are read as text, and the text as JSON. */
export function textFaults({ body = "", fault, headers }: Received): Finding[] {
  const { type, parameters } = parseContentType(headers["content-type"] ?? "");
  if (!isJson(type)) {
    const isBroken = fault !== undefined && type === "text/event-stream";
    return isBroken ? [notUtf8(type)] : magicFaults(type, body);
  }
  const charset = parameters.get("charset") ?? "utf-8";
  return [
    ...(fault === undefined ? [] : [notUtf8(type)]),
    ...(hasByteOrderMark(body) ? [byteOrderMark] : []),
    ...(/^utf-?8$|^(us-)?ascii$/i.test(charset) ? [] : [otherCharset(charset)]),
    ...jsonFaults(withoutByteOrderMark(body)).map(({ path, code, message }) => ({
      location: [...inBody, ...path],
      code,
      message,
    })),
  ];
}

/** RFC 8259, section 8.1, and the standard of event streams. */
function notUtf8(type: string): Finding {
  return { location: inBody, code: "encoding", message: `has bytes that are not UTF-8, as ${type} has to be` };
}

const byteOrderMark: Finding = {
  location: inBody,
  code: "encoding",
  message: "begins with a byte order mark, which JSON must not have and some clients cannot read",
};

function otherCharset(charset: string): Finding {
  const location = ["response", "header", "content-type"];
  return { location, code: "encoding", message: `says charset=${charset}, but JSON is UTF-8` };
}
