import { isObject } from "../../document/json.ts";
import type { Operation } from "../../document/operation.ts";
import { applyChange } from "./apply-change.ts";
import { applyDeletion, applyOther, forgetUnfixed, unanswered } from "./apply-other.ts";
import { askedFor } from "./asked.ts";
import { compare } from "./compare.ts";
import { compareDeleted } from "./compare-deleted.ts";
import { compareList } from "./compare-list.ts";
import type { Findings } from "./findings.ts";
import type { Item } from "./item.ts";
import { Items } from "./items.ts";
import { compareBatch, make } from "./make.ts";
import { otherIds } from "./other-ids.ts";
import { isPutBelow } from "./put-below.ts";
import { copyFault, missingFault, otherItem } from "./read-faults.ts";
import type { Resource, Resources } from "./resources.ts";
import { SentLists } from "./sent-lists.ts";
import type { Shows } from "./shows.ts";
import { type Sighting, sightingsIn } from "./sighting.ts";
import { Singletons } from "./singletons.ts";
import { isChange, isReading, isSuccess, type Step } from "./step.ts";

/** What the description says, as far as a world has to know. */
export interface Described {
  readonly resources: Resources;
  readonly shows: Shows;
  /** Properties of a body that say which of several kinds something is. */
  readonly kindsOf: (operation: Operation) => ReadonlySet<string>;
  /** Properties that a body may have at its top. */
  readonly namesOf: (operation: Operation) => ReadonlySet<string>;
  /** Whether an operation makes or changes something, although it seems to read. */
  readonly isWriting: (operation: Operation) => boolean;
}

/**
 * What the API keeps, as far as a run knows it: each thing by its path and id, what was sent for it, what was shown, what
 * has changed and deleted it. Every answer is compared with that, wherever it shows the thing.
 */
export class World {
  readonly items: Items = new Items();
  readonly described: Described;
  readonly findings: Findings;
  /** Requests that were answered with something that the run has made. */
  readonly ownLists: Set<Step> = new Set();
  /** Operations that have deleted a thing, although their path says that they delete something inside of it. */
  readonly deleters: Map<Resource, Operation> = new Map();
  readonly #lists = new SentLists();
  readonly #singletons = new Singletons();

  constructor(described: Described, findings: Findings) {
    this.described = described;
    this.findings = findings;
  }

  apply(step: Step): void {
    const { resources, shows } = this.described;
    const sightings = sightingsIn(resources, step);
    const asked = askedFor(this.items, resources, step, sightings) ?? this.#named(step, sightings);
    this.#singletons.apply(step, this.findings);
    if (asked !== undefined) missingFault(asked, step, this.findings);
    if (asked?.gone === step && asked.deletedInside) this.deleters.set(asked.resource, asked.deletedInside.operation);
    if (step.status === 0 && !this.#isReading(step)) {
      unanswered(this.items, step);
      this.#lists.lose();
    }
    if (!isSuccess(step)) return;
    const isOther = asked !== undefined && otherItem(asked, step, sightings, this.findings);
    if (!isOther) otherIds(this.items, step, sightings, this.findings);
    copyFault(this.items, step, sightings, this.findings);
    const isRead = this.#isReading(step);
    if (!isRead) this.#write(step, asked);
    if (!isRead) compareBatch(step, sightings, this.findings);
    for (const sighting of isOther ? [] : this.#shownBy(step, sightings, asked)) this.#see(sighting, asked);
    this.#lists.apply(step, shows, this.findings);
    if (isRead) compareList(this.items, resources, step, sightings, this.findings);
  }

  /** What is still wrong when everything was seen. */
  finish(): void {
    for (const { missing } of this.items) this.findings.drift(...missing.values());
  }

  /** What an answer tells. That of a deletion may show what was there, and nothing at all says that it is not deleted. */
  #shownBy(step: Step, sightings: readonly Sighting[], asked: Item | undefined): readonly Sighting[] {
    if (step.operation.method === "delete") return [];
    if (asked?.gone === undefined || sightings.length > 0 || !this.#isReading(step)) return sightings;
    const { resource, key } = asked;
    return [{ step, resource, key, path: [], shown: {}, isListed: false, property: undefined, id: undefined }];
  }

  #isReading(step: Step): boolean {
    return isReading(step) && !this.described.isWriting(step.operation);
  }

  /** What a request does, before its answer is looked at. */
  #write(step: Step, asked: Item | undefined): void {
    if (step.operation.method === "delete")
      applyDeletion(this, step, asked ?? this.items.addAsked(this.described.resources, step));
    else if (isChange(step) && asked !== undefined) applyChange(this.items, step, asked, this.described);
    else applyOther(this.items, this.described.resources, step);
  }

  /** What a change without an id in its path is about: what its answer shows, and its body names. */
  #named(step: Step, sightings: readonly Sighting[]): Item | undefined {
    const [one] = sightings.filter(({ isListed }) => !isListed);
    const isNamed = isObject(step.sent) && one?.property !== undefined && String(step.sent[one.property]) === one.id;
    return isChange(step) && isNamed ? this.items.find(one.resource, one.key, one.id) : undefined;
  }

  #see(sighting: Sighting, asked: Item | undefined): void {
    const { step, resource, key, id, isListed } = sighting;
    const { shows, resources } = this.described;
    // An answer that does not say which one it is tells of the one that was asked for.
    const isAsked = id === undefined && !isListed && asked?.resource === resource;
    const found = this.items.find(resource, key, id) ?? (isAsked ? asked : undefined);
    const isMade = step.operation.method === "post" && !this.#isReading(step) && !isChange(step);
    const isPut = isMade && found !== undefined && isPutBelow(step, found);
    if (isPut) found.parents.clear();
    if (isMade && !isPut && resources.ofPath(step.operation) === resource) {
      make({ items: this.items, findings: this.findings, shows }, sighting, found);
      return;
    }
    const item = found ?? this.items.add(sighting, this.#isReading(step) || isChange(step) ? undefined : step);
    if (item === undefined) return;
    if (item.by !== undefined && isListed) this.ownLists.add(step);
    // Nobody knows what else a request does to something that it does not name.
    if (item !== asked && !this.#isReading(step)) forgetUnfixed(item);
    if (item.gone !== undefined && item.gone !== step) compareDeleted(item, sighting, this.findings);
    else compare(item, sighting, shows, this.findings);
  }
}
