/** A request that bare Prism judges wrongly, with the verdict that the document asks for. */
export interface Gap {
  readonly name: string;
  /** The Path Item's only operation; its responses and path are added. */
  readonly operation: Readonly<Record<string, unknown>>;
  readonly method?: "get" | "post";
  /** What is sent below the gap's own path: query, headers, body. */
  readonly send: Sent;
  readonly right: Verdict;
  /** A request next to it that deserves the opposite verdict: shows that the guard does not say the same to all. */
  readonly twin: Sent;
}

export interface Sent {
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export type Verdict = "accepted" | "refused";

const json = { "content-type": "application/json" };

/** A gap in the judgement of a JSON body. */
export function body(name: string, schema: unknown, right: Verdict, value: unknown, opposite: unknown): Gap {
  const operation = { requestBody: { required: true, content: { "application/json": { schema } } } };
  const send = (content: unknown): Sent => ({ headers: json, body: JSON.stringify(content) });
  return { name, operation, method: "post", right, send: send(value), twin: send(opposite) };
}

/** A gap in the judgement of a parameter. */
export function parameter(
  name: string,
  spec: Readonly<Record<string, unknown>>,
  right: Verdict,
  send: Sent,
  twin: Sent,
): Gap {
  return { name, operation: { parameters: [spec] }, right, send, twin };
}

/** A gap in the judgement of a form. */
export function form(
  name: string,
  properties: Readonly<Record<string, unknown>>,
  right: Verdict,
  content: string,
  opposite: string,
  encoding: Readonly<Record<string, unknown>> = {},
): Gap {
  const type = content.startsWith("--b") ? "multipart/form-data" : "application/x-www-form-urlencoded";
  const media = { schema: { type: "object", properties, required: Object.keys(properties) }, encoding };
  const headers = { "content-type": type === "multipart/form-data" ? `${type}; boundary=b` : type };
  const operation = { requestBody: { required: true, content: { [type]: media } } };
  return {
    name,
    operation,
    method: "post",
    right,
    send: { headers, body: content },
    twin: { headers, body: opposite },
  };
}

/** A multipart body of named parts, each with optional extra headers before its content. */
export function parts(...list: readonly (readonly [name: string, content: string, header?: string])[]): string {
  const all = list.map(([name, content, header]) => {
    const extra = header === undefined ? "" : `${header}\r\n`;
    return `--b\r\nContent-Disposition: form-data; name="${name}"\r\n${extra}\r\n${content}\r\n`;
  });
  return `${all.join("")}--b--\r\n`;
}
