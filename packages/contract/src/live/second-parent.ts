import { membersOf } from "../document/collections.ts";
import { isObject } from "../document/json.ts";
import { comparable } from "../document/member-names.ts";
import type { Operation } from "../document/operation.ts";
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
function belowOther(sending: Sending, { operation }: Subject, input: Input, last: Item): Input | undefined {
  const { own: given, resources, world } = sending;
  const parameters = pathParameters(operation);
  if (parameters.some((parameter) => given.of(operation, parameter) !== undefined)) return undefined;
  const outer = membersOf(operation).at(-1);
  if (outer === undefined) return namingOther(sending, operation, input, last);
  const parents = [...world.items].filter(isOwn);
  const own = last.parents.get(comparable(outer.placeholder)) ?? last.values?.at(-2);
  const other = parents.find(({ resource, values }) => {
    return resource === resources.ofCollection(outer.collection) && values && values.at(-1) !== own;
  });
  if (other === undefined) return undefined;
  return parameters.reduce((filled, parameter, index) => withValue(filled, parameter, other.values?.[index]), input);
}

/** `{ "user_id": … }` of another user. */
function namingOther({ own, world }: Sending, operation: Operation, input: Input, last: Item): Input | undefined {
  if (!isObject(input.body)) return undefined;
  for (const [name, value] of Object.entries(input.body)) {
    const other = [...world.items].filter(isOwn).find(({ resource, id }) => {
      return resource.shared === comparable(name) && resource !== last.resource && id !== String(value);
    });
    if (other !== undefined) return { ...input, body: own.inBody(operation, { ...input.body, [name]: other.id }) };
  }
  return undefined;
}
