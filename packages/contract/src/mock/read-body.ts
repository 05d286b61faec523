import type { IncomingMessage } from "node:http";
import { bodyLimit } from "./body-limit.ts";

/**
 * The whole body of a request, or undefined as soon as it is known to exceed the limit. The rest of a body that is too
 * large is thrown away while it arrives, so that the client gets to read the answer; one that does not end is cut.
 */
export function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const refuse = (): void => {
      chunks.length = 0;
      resolve(undefined);
    };
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= bodyLimit) chunks.push(chunk);
      else refuse();
      if (size > 8 * bodyLimit) request.socket.destroy();
    });
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("error", reject);
    request.once("close", () => reject(new Error("the client closed the connection before its request was complete")));
    if (Number(request.headers["content-length"]) > bodyLimit) refuse();
  });
}
