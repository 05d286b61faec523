import { request } from "node:http";
import { text } from "node:stream/consumers";
import { REPOSITORY } from "@specwright/testing";
import { processTerminal, runCommand } from "specwright";
import type { Answer, Measured } from "./measured.ts";

/** What `npm run mock -- <provider>` answers to requests, one after the other. */
export async function askMock(provider: string, requests: readonly Measured[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  let base = "";
  const code = await runCommand(["mock", provider], {
    ...processTerminal(process),
    workspace: REPOSITORY,
    out: (lines) => {
      base = lines.split("\n")[0] as string;
    },
    error: () => undefined,
    interrupted: async () => {
      for (const each of requests) answers.push(await ask(base, each));
    },
  });
  if (code !== 0) throw new Error(`the mock of ${provider} ended with ${code}`);
  return answers;
}

/** The request as it is written down: `fetch` adds a content type, and sends no body with GET. */
async function ask(base: string, { request: line, headers = {}, body }: Measured): Promise<Answer> {
  const [method = "", path = ""] = line.split(" ");
  const sent = Object.entries(headers).filter(([name, value]) => value !== "" && (body || name !== "content-type"));
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const length = body === undefined ? [] : [["content-length", String(Buffer.byteLength(body))]];
  request(base + path, { method, headers: Object.fromEntries([...sent, ...length]) }, (response) => {
    const { statusCode: status = 0, headers: got } = response;
    const [type = ""] = (got["content-type"] ?? "").split(";");
    const location = got.location?.replace(base, "");
    text(response).then(
      (answer) => resolve({ status, type, answer: json(answer), ...(location && { location }) }),
      reject,
    );
  })
    .on("error", reject)
    .end(body);
  return await promise;
}

function json(answer: string): unknown {
  try {
    return JSON.parse(answer);
  } catch {
    return answer;
  }
}
