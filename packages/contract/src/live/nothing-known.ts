import type { Drift } from "./drift.ts";
import type { LiveExchange } from "./recorded-exchange.ts";
import type { SentCase } from "./sending.ts";

/** What came of a run. */
export interface Came {
  readonly sent: readonly SentCase[];
  readonly drifts: readonly Drift[];
  readonly exchanges: readonly LiveExchange[];
}

/** Why nothing is known about a provider, in one sentence with what to do; undefined if something is. */
export function whyNothingIsKnown(came: Came): string | undefined {
  const { sent, drifts } = came;
  const statuses = [...new Set(sent.map(({ status }) => status ?? 0))].sort();
  if (statuses.some((status) => status >= 200 && status < 300)) return isForeign(came) ? foreign : undefined;
  const all = statuses.join(", ");
  if (all === "0") {
    const reasons = [...new Set(drifts.map(({ message }) => message))].join("; ");
    return `no request was answered, so nothing is known: ${reasons}. Check that the server runs, and that --base-url is its address if it is given.`;
  }
  const [, advice] = advices(came).find(([isMeant]) => statuses.every(isMeant)) ?? [];
  if (advice !== undefined) return `every request was answered ${all}, so nothing is known: ${advice}`;
  return `no request had a success (${all}), so nothing is verified: the refusals above say why.`;
}

type Advice = readonly [isMeant: (status: number) => boolean, advice: string];

function advices(came: Came): readonly Advice[] {
  return [
    [(status) => status === 401 || status === 403, "the credentials are not accepted. Check those in the environment."],
    [
      (status) => status === 404,
      "check that --base-url has the path of the API, and give ids that exist with --value.",
    ],
    [(status) => status === 429, "too many requests were sent. Wait, and use a lower --rate."],
    [
      (status) => status >= 300 && status < 400,
      `it leads to ${locationsIn(came)}. Give the address of the API itself with --base-url, and sign in where a page asks for it.`,
    ],
    [(status) => status >= 500, "the server itself fails. Check that it is up, and what its log says."],
  ];
}

function locationsIn({ exchanges }: Came): string {
  const found = new Set(exchanges.flatMap(({ response }) => response?.headers.location ?? []));
  const [first = "nowhere"] = found;
  return found.size > 1 ? `${first} and others` : first;
}

const foreign =
  "every success is an HTML page, which the description does not have, so nothing is known: something else answers in place of the API, such as a proxy or a page to sign in. Check --base-url and the network.";

/** Whether all that came with a success is HTML, and should not be. */
export function isForeign({ exchanges, drifts }: Pick<Came, "exchanges" | "drifts">): boolean {
  const answers = exchanges.flatMap(({ response }) => response ?? []);
  const successes = answers.filter(({ status }) => status >= 200 && status < 300);
  const isWrong = drifts.some(({ code, message }) => code === "content-type" && / is text\/html\b/.test(message));
  return isWrong && successes.every(({ headers }) => /^text\/html\b/i.test(headers["content-type"] ?? ""));
}
