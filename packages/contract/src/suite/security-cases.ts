import type { SecurityScheme } from "../document/operation.ts";
import { judgeSecurity, unauthorizedCode } from "../request/judge-security.ts";
import { splitUrl } from "../request/sent-request.ts";
import { baseCall } from "./answer-cases.ts";
import { type ContractCase, ContractFailure, type Stage, type Verdict } from "./case.ts";
import { type Cell, cell } from "./cell.ts";
import { outcomeOf } from "./outcome.ts";
import { type RawRequest, rawRequest } from "./raw-request.ts";
import { refused, sendRaw } from "./send-raw.ts";
import type { Subject } from "./subject.ts";
import type { RequestValues } from "./values.ts";
import { assertAccepted, onlyRequest, toSent } from "./wire.ts";

/** What no mock can know. */
export function securityBlindSpots({ operation }: Subject): { cell: Cell; reason: string }[] {
  const names = new Set(operation.security.flat().map(({ name }) => name));
  return [...names].map((name) => ({
    cell: cell("security", `${name} of no worth`),
    reason: "only the provider knows what credentials are worth: the mock judges presence and form",
  }));
}

/** Each security alternative, shown by hand and by the client; none; each scheme missing, and each malformed. */
export function securityCases(subject: Subject): ContractCase[] {
  const { minimal, operation } = subject;
  if ("unbuildable" in minimal || operation.security.length === 0) return [];
  const shown = operation.security.map((schemes) => [
    handCase(subject, minimal, schemes),
    ...clientCase(subject, schemes),
  ]);
  // Where credentials are optional, nothing that is wrong with them is refused.
  if (operation.security.some((schemes) => schemes.length === 0)) return shown.flat();
  const partial = operation.security.map((schemes) => partialCases(subject, minimal, schemes));
  return [...shown.flatMap((cases, index) => [...cases, ...(partial[index] ?? [])]), missingCase(subject, minimal)];
}

function handCase(subject: Subject, minimal: RequestValues, schemes: readonly SecurityScheme[]): ContractCase {
  const raw = rawRequest(subject.operation, minimal, schemes);
  return securityCase(subject, `shows ${namesOf(schemes)}`, `${namesOf(schemes)} shown`, (stage) =>
    accepted(subject, stage, raw),
  );
}

function missingCase(subject: Subject, minimal: RequestValues): ContractCase {
  const raw = rawRequest(subject.operation, minimal, []);
  return securityCase(subject, "has a request without credentials refused", "missing", (stage) => denied(stage, raw));
}

function securityCase(subject: Subject, title: string, key: string, run: ContractCase["run"]): ContractCase {
  const { id, pointer } = subject.operation;
  return { operation: id, title, pointer: `${pointer}/security`, cells: [cell("security", key)], run };
}

function namesOf(schemes: readonly SecurityScheme[]): string {
  return schemes.map(({ name }) => name).join(" and ") || "no credentials";
}

async function accepted({ operation }: Subject, stage: Stage, raw: RawRequest): Promise<undefined> {
  assertAccepted(operation, await sendRaw(stage, raw));
  return undefined;
}

async function denied(stage: Stage, raw: RawRequest): Promise<Verdict> {
  return refused(await sendRaw(stage, raw), ["request", "security"], unauthorizedCode);
}

function clientCase(subject: Subject, schemes: readonly SecurityScheme[]): ContractCase[] {
  const wanted = schemes
    .map(({ name }) => name)
    .sort()
    .join();
  const index = subject.credentials.findIndex((names) => [...names].sort().join() === wanted);
  if (index < 0) return [];
  const title = `the client shows ${namesOf(schemes)}`;
  return [
    securityCase(subject, title, `${namesOf(schemes)} by the client`, async (stage) => {
      await outcomeOf(() => baseCall(subject, stage.clients[index]));
      const record = onlyRequest(stage);
      assertAccepted(subject.operation, record);
      const [missing] = judgeSecurity(toSent(record), { ...subject.operation, security: [schemes] });
      if (missing !== undefined) throw new ContractFailure(`${missing.location.join("/")} ${missing.message}`);
      return undefined;
    }),
  ];
}

function partialCases(subject: Subject, minimal: RequestValues, schemes: readonly SecurityScheme[]): ContractCase[] {
  return schemes.flatMap((scheme) => {
    const others = schemes.filter((other) => other !== scheme);
    const without = rawRequest(subject.operation, minimal, others);
    const wrong = malformed(scheme, without);
    const cases: ContractCase[] = [];
    const add = (title: string, key: string, raw: RawRequest): void =>
      void cases.push(securityCase(subject, title, key, (stage) => denied(stage, raw)));
    if (others.length > 0) {
      add(`has ${namesOf(schemes)} without ${scheme.name} refused`, `${scheme.name} missing`, without);
    }
    if (wrong !== undefined) add(`has a malformed ${scheme.name} refused`, `${scheme.name} malformed`, wrong);
    return cases;
  });
}

// An empty key; another scheme's name in front of the token.
function malformed(scheme: SecurityScheme, raw: RawRequest): RawRequest | undefined {
  const { type, in: place, key = "", word } = scheme;
  if (type === "mutualTLS") return undefined;
  if (type !== "apiKey" || word !== undefined)
    return { ...raw, headers: { ...raw.headers, authorization: "Malformed" } };
  if (place === "header") return { ...raw, headers: { ...raw.headers, [key.toLowerCase()]: "" } };
  if (place === "cookie") return { ...raw, headers: { ...raw.headers, cookie: `${key}=` } };
  const { path, query } = splitUrl(raw.path);
  const parts = [query, `${encodeURIComponent(key)}=`].filter((part) => part !== "");
  return { ...raw, path: `${path}?${parts.join("&")}` };
}
