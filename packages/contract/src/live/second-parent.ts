import { membersOf } from "../document/collections.ts";
import { isObject } from "../document/json.ts";
import { comparable } from "../document/member-names.ts";
import type { Subject } from "../suite/subject.ts";
import { inputFor } from "./input-for.ts";
import type { LiveCase } from "./live-cases.ts";
import { type Input, withValue } from "./live-input.ts";
import type { Item } from "./model/item.ts";
import { listCase } from "./observe.ts";
import { pathParameters } from "./path-parameters.ts";
import { sendCase } from "./send-cases.ts";
import type { Sending } from "./sending.ts";

/** Makes one thing of each kind below another parent, and lists both: whoever asks for one must not see the other's. */
export async function sendBelowOthers(sending: Sending, cases: readonly LiveCase[]): Promise<void> {
  for (const subject of sending.subjects) {
    const first = cases.find(({ operation }) => operation === subject.operation.id);
    const resource = sending.resources.ofPath(subject.operation);
    if (subject.operation.method !== "post" || first === undefined || resource === undefined) continue;
    const last = [...sending.world.items].findLast((item) => item.resource === resource && isOwn(item));
    const input = last && belowOther(sending, subject, inputFor(sending, subject, first.input), last);
    if (last === undefined || input === undefined || sending.signal?.aborted || sending.slow.size > 0) continue;
    const step = await sendCase(sending, { operation: first.operation, title: "below another parent", input });
    const made = step && [...sending.world.items].find(({ by }) => by === step);
    if (made === undefined) continue;
    sending.known.leaveAlone(made);
    for (const item of [made, last]) {
      const list = listCase(sending, item);
      if (list !== undefined) await sendCase(sending, { ...list, title: `after ${subject.operation.id}` });
    }
  }
}

function isOwn({ by, gone }: Item): boolean {
  return by?.operation.method === "post" && gone === undefined;
}

/** An input with another parent, in the path or in the body; undefined if the run has made no other one. */
function belowOther(
  { own, resources, world }: Sending,
  { operation }: Subject,
  input: Input,
  last: Item,
): Input | undefined {
  const parameters = pathParameters(operation);
  if (parameters.some((parameter) => own.of(operation, parameter) !== undefined)) return undefined;
  const outer = membersOf(operation).at(-1);
  const all = [...world.items].filter(isOwn);
  if (outer !== undefined) {
    const parent = resources.ofCollection(outer.collection);
    const other = all.find(
      (item) => item.resource === parent && item.values && item.values.at(-1) !== last.values?.at(-2),
    );
    if (other === undefined) return undefined;
    return parameters.reduce((filled, parameter, index) => withValue(filled, parameter, other.values?.[index]), input);
  }
  for (const [name, value] of isObject(input.body) ? Object.entries(input.body) : []) {
    const other = all.find(
      (item) =>
        item.resource.shared === comparable(name) && item.resource !== last.resource && item.id !== String(value),
    );
    const body = { ...(input.body as object), [name]: other?.id };
    if (other !== undefined) return { ...input, body: own.inBody(operation, body) };
  }
  return undefined;
}
