import { methodAt } from "../suite/methods.ts";
import type { Subject } from "../suite/subject.ts";
import { inputFor } from "./input-for.ts";
import { listCases } from "./list-cases.ts";
import type { LiveCase } from "./live-cases.ts";
import type { Input } from "./live-input.ts";
import type { Item } from "./model/item.ts";
import { isList, listInput } from "./observe.ts";
import { type Accepts, type PagedMethod, pageFaults } from "./page-faults.ts";
import { sendCase } from "./send-cases.ts";
import type { Sending } from "./sending.ts";

/** Asks for every list in all ways that the description has for it. */
export async function sendLists(sending: Sending, cases: readonly LiveCase[]): Promise<void> {
  for (const subject of sending.subjects) {
    const first = cases.find(({ operation }) => operation === subject.operation.id);
    const { id } = subject.operation;
    if (first === undefined || !isList(subject.operation) || sending.slow.has(id)) continue;
    const item = itemIn(sending, subject);
    const plain = (item && listInput(subject, sending.planned, item)) ?? inputFor(sending, subject, first.input);
    const ways = item === undefined ? [] : listCases(subject, plain, item);
    for (const each of ways) if (!sending.signal?.aborted) await sendCase(sending, each);
    await sendPages(sending, subject, plain);
  }
}

/** Something that the list has to have: of the parent that has most, which other kinds of requests were about. */
function itemIn({ resources, world, known }: Sending, { operation }: Subject): Item | undefined {
  const resource = resources.listedBy(operation);
  const all = [...world.items].filter((item) => item.resource === resource && item.gone === undefined);
  return all.find((item) => known.left.includes(item)) ?? all[0];
}

async function sendPages(sending: Sending, subject: Subject, input: Input): Promise<void> {
  const method = methodAt(sending.client, subject.method) as PagedMethod | undefined;
  if (method?.pages === undefined || sending.signal?.aborted) return;
  sending.onSend(subject.operation.id);
  // A call that fails is judged from the recording.
  sending.drifts.push(...(await pageFaults(subject.operation, method, input, acceptedBy(subject)).catch(() => [])));
}

function acceptedBy({ requests }: Subject): Accepts {
  return ({ schema }, value) => schema === undefined || requests.accepts(schema, value);
}
