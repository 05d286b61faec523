import type { ClientModel } from "@specwright/codegen/stages";
import type { Json } from "@specwright/openapi";
import { changedTexts, referencesIn } from "../changed-texts.ts";
import { componentsOf } from "../json-value.ts";
import type { PlannedClient } from "./client.ts";
import { SCHEMAS, typedKey, typedOperations } from "./typed-parts.ts";

/** What of an operation is another one: what is sent, what comes, or both. */
export interface ChangedSides {
  readonly sent: boolean;
  readonly received: boolean;
  /** Whether it answers with other statuses. */
  readonly statuses: boolean;
}

/** What two versions of a client do not have in common. The types of the rest are the same, and nothing can fail for them. */
export interface ClientPart {
  /** By the id of the operation. */
  readonly operations: ReadonlyMap<string, ChangedSides>;
  /** Names in the typed document. */
  readonly schemas: ReadonlySet<string>;
  /** Those of them that the new version exports under no such name any more. */
  readonly gone: ReadonlySet<string>;
  /** Whether clients are made in another way: with other names, credentials or servers. */
  readonly options: boolean;
}

const ALL: ChangedSides = { sent: true, received: true, statuses: true };

/** What has another type. */
export function changedPart(base: PlannedClient, head: PlannedClient): ClientPart {
  const [old, now] = [schemasOf(base), schemasOf(head)];
  const changed = changedTexts(old, now);
  const isChanged = (text: string): boolean => referencesIn(text).some((reference) => changed.get(reference) !== false);
  const names = [...old.keys(), ...now.keys()].filter((reference) => changed.get(reference) !== false);
  return {
    operations: changedOperations(base, head, isChanged),
    schemas: new Set(names.map((reference) => reference.slice(SCHEMAS.length))),
    gone: new Set(goneFrom(base.model, head.model)),
    options: optionsText(base.model) !== optionsText(head.model),
  };
}

/** What is written otherwise, whatever becomes of what it refers to. */
export function editedPart(base: PlannedClient, head: PlannedClient): Pick<ClientPart, "operations" | "schemas"> {
  const [old, now] = [schemasOf(base), schemasOf(head)].map(textsOf) as [Texts, Texts];
  const names = [...old.keys(), ...now.keys()].filter((reference) => old.get(reference) !== now.get(reference));
  const edited = [...changedOperations(base, head, () => false).keys()];
  return {
    operations: new Map(edited.map((id) => [id, ALL])),
    schemas: new Set(names.map((reference) => reference.slice(SCHEMAS.length))),
  };
}

type Texts = ReadonlyMap<string, string>;

function textsOf(nodes: ReadonlyMap<string, Json>): Texts {
  return new Map([...nodes].map(([name, node]) => [name, JSON.stringify(node)]));
}

function goneFrom(old: ClientModel, now: ClientModel): string[] {
  const left = new Set(now.schemas.map(({ name }) => name));
  return old.schemas.filter(({ name }) => !left.has(name)).map(({ wire }) => wire);
}

/** Each type with the name that people import it by. */
function schemasOf({ typed, model }: PlannedClient): ReadonlyMap<string, Json> {
  const exported = new Map(model.schemas.map(({ wire, name }) => [wire, name]));
  return new Map(
    Object.entries(componentsOf(typed, "schemas")).map(([wire, schema]) => [
      SCHEMAS + wire,
      [schema, exported.get(wire) ?? null],
    ]),
  );
}

function optionsText({ pascal, credentials, servers, schemes }: ClientModel): string {
  return JSON.stringify([pascal, credentials, servers, schemes]);
}

function changedOperations(
  base: PlannedClient,
  head: PlannedClient,
  isChanged: (text: string) => boolean,
): ClientPart["operations"] {
  const [old, now] = [operationTexts(base), operationTexts(head)];
  const found = new Map<string, ChangedSides>();
  for (const id of new Set([...old.keys(), ...now.keys()])) {
    const sides = changedSides(old.get(id), now.get(id), isChanged);
    if (sides.sent || sides.received) found.set(id, sides);
  }
  return found;
}

/** All that code and types of an operation depend on. */
interface OperationTexts {
  readonly sent: string;
  readonly received: string;
  readonly statuses: string;
  readonly rest: string;
  /** Whether what comes decides what is sent next, so that there are types of both. */
  readonly paged: boolean;
}

function changedSides(
  old: OperationTexts | undefined,
  now: OperationTexts | undefined,
  isChanged: (text: string) => boolean,
): ChangedSides {
  if (!old || !now || old.rest !== now.rest) return ALL;
  const sent = old.sent !== now.sent || isChanged(now.sent);
  const received = old.received !== now.received || isChanged(now.received);
  const statuses = old.statuses !== now.statuses;
  if (now.paged && (sent || received)) return { sent: true, received: true, statuses };
  return { sent, received, statuses };
}

function operationTexts({ typed, model }: PlannedClient): ReadonlyMap<string, OperationTexts> {
  const nodes = new Map(typedOperations(typed).map((one) => [one.key, one.node]));
  return new Map(
    model.operations.map((operation) => {
      const { parameters, body, responses, ...rest } = operation;
      const { parameters: params, requestBody, responses: answers, ...others } = nodes.get(typedKey(operation)) ?? {};
      const texts = {
        sent: JSON.stringify([parameters, body ?? null, params ?? null, requestBody ?? null]),
        received: JSON.stringify([responses, answers ?? null]),
        statuses: JSON.stringify(responses.map(({ status }) => status)),
        rest: JSON.stringify([rest, others]),
        paged: operation.pagination !== undefined,
      };
      return [operation.id, texts];
    }),
  );
}
