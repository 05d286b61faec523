import type { LoadedDocument } from "../document/loaded-document.ts";
import type { GenericClient } from "../suite/case.ts";
import type { Contract } from "../suite/contract.ts";
import { comesAfterMaking } from "./case-order.ts";
import { cleanUpCases } from "./clean-up.ts";
import { KnownValues } from "./known-values.ts";
import type { LivePlan } from "./live-cases.ts";
import { describedBy } from "./model/effect-faults.ts";
import { Findings } from "./model/findings.ts";
import { stepReader } from "./model/step.ts";
import { World } from "./model/world.ts";
import type { RecordingFetch } from "./recording-fetch.ts";
import { sendBelowOthers } from "./second-parent.ts";
import { sendCases } from "./send-cases.ts";
import { sendLists } from "./send-lists.ts";
import type { Sending } from "./sending.ts";

/** What a run is made of. */
export interface Run {
  readonly document: LoadedDocument;
  readonly plan: LivePlan;
  readonly baseUrl: string;
  readonly recording: RecordingFetch;
  readonly options: {
    readonly signal?: AbortSignal | undefined;
    readonly onSend?: ((count: number, operation: string) => void) | undefined;
  };
}

/** Makes things, looks at them in every way that the description has, changes and deletes them, and cleans up. */
export async function sendAll<Client extends object>(contract: Contract<Client>, run: Run): Promise<Sending> {
  const sending = sendingOf(contract, run);
  const { cases } = run.plan;
  const isAfter = (id: string): boolean => {
    const operation = sending.subjects.find((subject) => subject.operation.id === id)?.operation;
    return operation !== undefined && comesAfterMaking(operation, sending.changing);
  };
  const reads = cases.findIndex(({ operation }) => isAfter(operation));
  const deletions = cases.findIndex(({ operation }) => isDeletion(sending, operation));
  const begin = reads < 0 ? cases.length : reads;
  const end = deletions < 0 ? cases.length : deletions;
  await sendCases(sending, cases.slice(0, begin));
  await sendBelowOthers(sending, cases);
  await sendCases(sending, cases.slice(begin, end));
  await sendLists(sending, cases);
  await sendCases(sending, cases.slice(end));
  await sendCases({ ...sending, signal: undefined, isCleaning: true }, cleanUpCases(sending, cases));
  return sending;
}

function isDeletion({ subjects }: Sending, id: string): boolean {
  return subjects.find(({ operation }) => operation.id === id)?.operation.method === "delete";
}

function sendingOf<Client extends object>(
  contract: Contract<Client>,
  { document, plan, baseUrl, recording, options }: Run,
): Sending {
  const { subjects, own, changing, cases } = plan;
  // What the run is told by answers is not redacted yet. It is judged afterwards.
  const world = new World(
    describedBy(document, ({ id, method }) => method === "get" && changing.has(id)),
    new Findings(),
  );
  const sent: Sending["sent"] = [];
  return {
    client: contract.createClient({ baseUrl, fetch: recording.fetch }) as unknown as GenericClient,
    exchanges: recording.exchanges,
    read: stepReader(document),
    subjects,
    own,
    changing,
    planned: cases,
    world,
    resources: world.described.resources,
    known: new KnownValues(document.root, world, changing),
    mark: marks(),
    onSend: (operation) => options.onSend?.(sent.length, operation),
    signal: options.signal,
    sent,
    drifts: [],
    leftOut: [...plan.leftOut],
    slow: new Set(),
  };
}

/** Texts that no other run has used, nor this one before. */
function marks(): () => string {
  const run = Date.now().toString(36);
  let count = 0;
  return () => `${run}${(count++).toString(36)}`;
}
