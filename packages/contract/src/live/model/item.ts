import type { UnknownObject } from "../../document/json.ts";
import type { Drift } from "../drift.ts";
import type { Resource } from "./resources.ts";
import type { Step } from "./step.ts";

/** What is known of a part of a thing. */
export interface Known {
  readonly path: readonly string[];
  readonly value: unknown;
  /** What the run has sent is the run's own; what was only shown may be changed by the provider. */
  readonly origin: "sent" | "shown";
  /** What has sent or shown it. */
  readonly step: Step;
  /** What stood there before it was sent. */
  readonly before?: unknown;
  /** Whether an answer has shown it as it is here. */
  readonly isSeen: boolean;
  /** Whether it was a list that has shown it. */
  readonly isListed: boolean;
}

/** A thing that the API keeps, as far as the run knows it. */
export interface Item {
  readonly resource: Resource;
  /** The path that leads to it; undefined if no path of the description does. */
  readonly key: string | undefined;
  /** The values of that path, from left to right. */
  readonly values: readonly string[] | undefined;
  readonly id: string;
  /** The property that has the id. */
  readonly property: string;
  /** What has made it; undefined for what was there before. */
  readonly by: Step | undefined;
  /** How many values were sent to make it. */
  parts: number;
  /** What it stands below: values by names such as `userid`, of the path or the body that made it. */
  readonly parents: Map<string, string>;
  /** By place: "place/room". */
  readonly known: Map<string, Known>;
  /** What a change has taken away by replacing what it stood in. */
  readonly replaced: Map<string, Known>;
  /** What an answer did not have, although it was sent: another answer may have it. */
  readonly missing: Map<string, Drift>;
  /** Lists that have shown it. */
  readonly lists: Set<string>;
  /** The last change of it that no other request has read yet. */
  change: Step | undefined;
  /** Changes and deletions of its neighbours since it was shown. */
  neighbours: Step[];
  /** What has deleted it. */
  gone: Step | undefined;
  /** Whether something has happened to it of which nobody knows what it does. */
  isUnsure: boolean;
  /** The deletion of something inside of it, which may have deleted all of it. */
  deletedInside: Step | undefined;
  /** As it was shown last. */
  shown: UnknownObject | undefined;
}
