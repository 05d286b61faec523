import { splitUrl } from "../../request/sent-request.ts";
import type { Guard } from "../guard.ts";
import type { Incoming } from "../incoming.ts";
import type { Reply } from "../problem.ts";

/** 307 to the path without the slash at its end, or with one, if the document has that one alone and the server does so. */
export function slashRedirect({ served, habits }: Guard, { sent, record, address }: Incoming): Reply | undefined {
  if (habits.trailingSlash !== "redirect") return undefined;
  const { path } = splitUrl(record.url);
  const other = withOtherEnd(path);
  if (served.find(other, sent.method) === undefined) return undefined;
  const url = other + record.url.slice(path.length);
  return { status: 307, headers: { location: whole(url, record.url, address) }, body: undefined };
}

function withOtherEnd(path: string): string {
  if (path.endsWith("/")) return path.replace(/\/+$/, "");
  return `${path}/`;
}

/** The whole URL that the client called, with another path; as it is where nobody knows that URL. */
function whole(url: string, asked: string, address = ""): string {
  if (!address.endsWith(asked)) return url;
  return address.slice(0, -asked.length) + url;
}
