import { memberNamed } from "../../document/collections.ts";
import { isObject } from "../../document/json.ts";
import { comparable } from "../../document/member-names.ts";
import type { Item } from "./item.ts";
import type { Items } from "./items.ts";
import { isScalar } from "./leaves.ts";
import type { Resource, Resources } from "./resources.ts";
import type { Sighting } from "./sighting.ts";
import { keyOfStep, type Step } from "./step.ts";

/** The thing that a request asks for: by its path, or by its id in the query or in the body. */
export function askedFor(
  items: Items,
  resources: Resources,
  step: Step,
  sightings: readonly Sighting[],
): Item | undefined {
  const { operation, values } = step;
  const places = resources.placesOf(operation);
  const resource = places.find(({ isListed }) => !isListed)?.resource ?? resources.ofPath(operation);
  if (resource === undefined) return undefined;
  const member = memberNamed(operation);
  if (member === undefined) return byName(items, resource, step, sightings);
  const own = items.find(resource, keyOfStep(step), undefined);
  if (own !== undefined || resources.ofPath(operation) === resource) return own;
  return byOtherName(items, resource, member.placeholder, values.at(-1) ?? "");
}

/** `?user_id=u1`, or the same in a body. */
function byName(items: Items, resource: Resource, step: Step, sightings: readonly Sighting[]): Item | undefined {
  const isList = sightings.some(({ isListed }) => isListed);
  if (resource.shared === undefined || isList) return undefined;
  const sent = isObject(step.sent) ? Object.entries(step.sent) : [];
  const pairs = [...step.query.map(({ name, value }) => [name, value] as const), ...sent];
  const [, id] = pairs.find(([name, value]) => comparable(name) === resource.shared && isScalar(value)) ?? [];
  return id === undefined ? undefined : items.byId(resource, String(id));
}

/** `/users/name/{name}`: the only one that was shown with this name. */
function byOtherName(items: Items, resource: Resource, placeholder: string, value: string): Item | undefined {
  const named = items.of(resource).filter(({ shown, gone }) => {
    const key = Object.keys(shown ?? {}).find((name) => comparable(name) === comparable(placeholder));
    return gone === undefined && key !== undefined && String(shown?.[key]) === value;
  });
  return named.length === 1 ? named[0] : undefined;
}
