import type ts from "typescript";
import { ClientTypes } from "./client-types.ts";
import { LostProperties, type LostProperty } from "./lost-properties.ts";
import { type Misfit, Misfits } from "./misfits.ts";
import type { Probe } from "./probe.ts";
import type { ProbeError } from "./probe-error.ts";

/** What is wrong with the probes that are about types alone; `old` and `now` are the modules of both clients. */
export function typeErrors(
  checker: ts.TypeChecker,
  old: ts.SourceFile,
  now: ts.SourceFile,
  probes: readonly Probe[],
): ProbeError[] {
  const clients = { old: new ClientTypes(checker, old), now: new ClientTypes(checker, now) };
  return [...misfits(checker, clients, probes), ...losses(checker, clients, probes)];
}

interface Clients {
  readonly old: ClientTypes;
  readonly now: ClientTypes;
}

/** Types whose values are no values of the other version. */
function misfits(checker: ts.TypeChecker, { old, now }: Clients, probes: readonly Probe[]): ProbeError[] {
  const search = new Misfits(checker);
  // What is sent has to be a value of the new version, what comes a value of the old one.
  const explained = (was: ts.Type, is: ts.Type, sends: boolean | undefined): Misfit[] => {
    if (sends) return search.explain(was, is);
    return search.explain(is, was);
  };
  return probes.flatMap((probe): ProbeError[] => {
    const { fits: type, sends } = probe;
    if (!type || !old.has(type)) return [];
    if (!now.has(type)) {
      const message = `The client has no exported member '${type.name}'.`;
      return [{ probe, message, cause: `${probe.subject} is no more` }];
    }
    const [was, is] = [old.of(type), now.of(type)];
    if (!was || !is) return [];
    return explained(was, is, sends).map((misfit) => ({ probe, ...misfit }));
  });
}

/** Properties that a type had and has no more. */
function losses(checker: ts.TypeChecker, { old, now }: Clients, probes: readonly Probe[]): ProbeError[] {
  const pairs = probes.flatMap((probe) => {
    const [was, is] = [probe.reads && old.of(probe.reads), probe.reads && now.of(probe.reads)];
    if (!was || !is) return [];
    return [{ probe, was, is }];
  });
  const search = new LostProperties(checker, new Set(pairs.map(({ was }) => checker.getNonNullableType(was))));
  return pairs.flatMap(({ probe, was, is }) =>
    search.of(was, is).map((lost) => ({ probe, message: messageOf(lost), lost })),
  );
}

function messageOf({ path, values }: LostProperty): string {
  if (!values) return `Property '${path.at(-1)}' does not exist any more.`;
  return `This comparison appears to be unintentional because it can never be ${values.join(" or ")}.`;
}
