import { isObject } from "../document/json.ts";
import { comparable } from "../document/member-names.ts";
import type { Subject } from "../suite/subject.ts";
import type { Input } from "./live-input.ts";
import type { Resources } from "./model/resources.ts";
import type { OwnValues } from "./own-values.ts";

const names = /^(name|title|slug|handle|login|username|email|code|label|alias|key|displayname|fullname)$/;

/** Names that are only read, so that they may have any letter. Others may become a part of a path. */
const titles = /^(title|label|displayname|fullname)$/;

interface Naming {
  readonly own: OwnValues;
  readonly resources: Resources;
  /** A text that was not used before. */
  readonly mark: string;
  /** Names that are made fresh as ids. */
  readonly makes: ReadonlySet<string>;
}

/** What is made, under names that nothing has: an earlier run may have left something behind. The caller's own stay. */
export function withFreshNames(subject: Subject, input: Input, { own, resources, mark, makes }: Naming): Input {
  const { operation, requests } = subject;
  const isMade = operation.method === "post" && resources.ofPath(operation) !== undefined;
  if (!isMade || !isObject(input.body)) return input;
  const schemas = (operation.body?.content ?? []).flatMap(({ schema }) => schema ?? []);
  let body = input.body;
  for (const [name, value] of Object.entries(body)) {
    if (!names.test(comparable(name)) || makes.has(comparable(name)) || typeof value !== "string") continue;
    const fresh = freshNames(value, mark);
    const texts = titles.test(comparable(name)) ? fresh.flatMap((text) => [accented(text), text]) : fresh;
    const tried = texts.map((text) => ({ ...body, [name]: text }));
    body = tried.find((each) => schemas.every((schema) => requests.accepts(schema, each))) ?? body;
  }
  return { ...input, body: own.inBody(operation, body) };
}

/** The longest that is allowed may be tried, and the shortest: a name of the same length then. */
function freshNames(value: string, mark: string): string[] {
  const [, user = "", host] = /^([^@]+)@(.+)$/.exec(value) ?? [];
  if (host !== undefined) return [`${user}.${mark}@${host}`];
  const { length } = value;
  const random = Math.random().toString(36).slice(2).padEnd(11, "0");
  if (length <= mark.length) return [...(length > 2 ? [`${value}-${mark}`] : []), random.slice(0, Math.max(1, length))];
  return [`${value}-${mark}`, value.slice(0, length - mark.length) + mark];
}

/** A text of the same length with a letter beyond ASCII, which a provider that mistakes the encoding does not keep. */
function accented(text: string): string {
  return text.length > 3 ? text.replace(/[a-z]/i, "é") : text;
}
