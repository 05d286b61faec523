import { comparable } from "../document/member-names.ts";
import type { Parameter } from "../document/operation.ts";
import type { Subject } from "../suite/subject.ts";
import type { LiveCase } from "./live-cases.ts";
import { type Input, withValue } from "./live-input.ts";
import type { Item } from "./model/item.ts";
import { isScalar } from "./model/leaves.ts";
import { isOrderName, isPageName, isSizeName } from "./model/list-request.ts";
import { withSize } from "./observe.ts";

type Accepts = (parameter: Parameter, value: unknown) => boolean;

/** Calls that list something in other ways: in pages, in both directions, the last ones alone, and what a filter finds. */
export function listCases(subject: Subject, plain: Input, item: Item): LiveCase[] {
  const { operation, requests } = subject;
  const accepts: Accepts = ({ schema }, value) => schema === undefined || requests.accepts(schema, value);
  const query = operation.parameters.filter(({ in: place }) => place === "query");
  const cases = [
    ...query.filter(({ name }) => isOrderName(name)).flatMap((parameter) => bothWays(parameter, plain, accepts)),
    ...query.filter(({ name }) => /^last/i.test(name)).flatMap((parameter) => withEach(parameter, [1], plain, accepts)),
    ...query.flatMap((parameter) => filtered(parameter, plain, item, accepts)),
    ...pages(subject, plain, query, accepts),
    ...bodyFilters(subject, plain, item),
  ];
  return cases.map((each) => ({ operation: operation.id, ...each }));
}

type Made = Omit<LiveCase, "operation">;

function bothWays(parameter: Parameter, plain: Input, accepts: Accepts): Made[] {
  const ways = [
    [true, false],
    ["asc", "desc"],
    ["ASC", "DESC"],
  ].find((each) => each.every((value) => accepts(parameter, value)) && !accepts(parameter, "neither of them"));
  return withEach(parameter, ways ?? [], plain, accepts);
}

function withEach(parameter: Parameter, values: readonly unknown[], plain: Input, accepts: Accepts): Made[] {
  return values
    .filter((value) => accepts(parameter, value))
    .map((value) => ({ title: `list with ${parameter.name}=${value}`, input: withValue(plain, parameter, value) }));
}

/** What is asked for by a property that it has: itself has to be found, and what has another value not. */
function filtered(parameter: Parameter, plain: Input, item: Item, accepts: Accepts): Made[] {
  const { name } = parameter;
  if (isOrderName(name) || isPageName(name) || isSizeName(name)) return [];
  const value = propertyOf(item, name);
  return value === undefined ? [] : withEach(parameter, [value], plain, accepts);
}

function propertyOf({ shown }: Item, name: string): unknown {
  const key = Object.keys(shown ?? {}).find((each) => comparable(each) === comparable(name));
  const value = key === undefined ? undefined : shown?.[key];
  return isScalar(value) && value !== "" ? value : undefined;
}

/** Two pages of two. What a client pages through is tried elsewhere too, but not with numbers for a cursor. */
function pages(subject: Subject, plain: Input, query: readonly Parameter[], accepts: Accepts): Made[] {
  const page = query.find(({ name }) => isPageName(name));
  const small = withSize(subject, plain, [2, 1]);
  if (page === undefined || small === plain || ![1, 2, 3].every((value) => accepts(page, value))) return [];
  const isNumber = /page|^p$/i.test(page.name);
  const values = isNumber ? [1, 2] : [0, 2];
  return withEach(page, values, small, accepts);
}

/** What a body asks for: a list may be filtered by an object of whatever a caller has put into its items. */
function bodyFilters({ operation, requests }: Subject, plain: Input, item: Item): Made[] {
  const inside = [...item.known.values()].find(({ path, value, origin }) => {
    return origin === "sent" && path.length === 2 && isScalar(value);
  });
  if (inside === undefined) return [];
  return bodyCases({ operation, requests }, plain, { filter: { [inside.path[1] ?? ""]: inside.value } });
}

/** Lists of what has a flag, such as `is_active`. False may well mean that nobody asks for it. */
export function flagCases(subject: Subject, plain: Input, { shown }: Item): LiveCase[] {
  const { operation, requests } = subject;
  const flags = Object.entries(shown ?? {}).flatMap(([name, value]) => (typeof value === "boolean" ? [name] : []));
  return flags.flatMap((name) => {
    const parameter = operation.parameters.find(
      (each) => each.in === "query" && comparable(each.name) === comparable(name),
    );
    const accepts: Accepts = ({ schema }, value) => schema === undefined || requests.accepts(schema, value);
    const inQuery = parameter === undefined ? [] : withEach(parameter, [true], plain, accepts);
    const made = [...inQuery, ...bodyCases(subject, plain, { [name]: true })];
    return made.map((each) => ({ operation: operation.id, ...each }));
  });
}

function bodyCases(
  { operation, requests }: Pick<Subject, "operation" | "requests">,
  plain: Input,
  body: object,
): Made[] {
  const schema = operation.body?.content[0]?.schema;
  if (schema === undefined || operation.method !== "post") return [];
  const [[name = "", value] = []] = Object.entries(body);
  const wrong = typeof value === "boolean" ? { wrong: [true] } : [1];
  // A body may be allowed to have any property: one that is described has a type.
  const isNamed = requests.accepts(schema, body) && !requests.accepts(schema, { [name]: wrong });
  return isNamed ? [{ title: `list with ${name} in the body`, input: { ...plain, body } }] : [];
}
