import type { WorkspaceSettings } from "@specwright/codegen/stages";
import { type Document, findOperations, SpecError } from "@specwright/openapi";
import { credentialSettings, securitySettings, serverSettings } from "./access.ts";
import { inferEnvelope } from "./envelope.ts";
import { inferFunctionNames } from "./function-names.ts";
import { generatable } from "./model-of.ts";
import { inferIdempotencyKeys, inferQuickstart, inferStreams } from "./operations.ts";
import { inferPagination } from "./pagination.ts";
import { inferPresentation } from "./presentation.ts";
import type { Facts, Inference } from "./setting.ts";
import { sharedTokenSettings } from "./shared-tokens.ts";
import { modelOf, type Verified, verified } from "./verify.ts";

/** What needs no model of a client. */
const INFERENCES: readonly Inference[] = [
  inferFunctionNames,
  inferEnvelope,
  inferPagination,
  inferIdempotencyKeys,
  inferStreams,
  inferQuickstart,
];

/** The settings that follow from a description, and why there are none where it cannot be generated. */
export interface Inferred extends Verified {
  readonly problem: SpecError | undefined;
}

/** Infers the settings of a provider. The generator has tried each that is kept. */
export function inferSettings(id: string, given: Document, workspace: WorkspaceSettings = {}): Inferred {
  try {
    const generator = generatable(id, given, {}, workspace);
    const { document } = generator;
    const facts: Facts = { id, document, operations: findOperations(document) };
    const presented = inferPresentation(facts);
    const shared = sharedTokenSettings(modelOf(generator, presented));
    const model = modelOf(generator, [...presented, ...shared]);
    const access = [
      ...serverSettings(model),
      ...credentialSettings(document, model),
      ...shared,
      ...securitySettings(document, model),
    ];
    const settings = [...presented, ...access, ...INFERENCES.flatMap((infer) => infer(facts))];
    return { ...verified(generator, settings), problem: undefined };
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return { kept: inferPresentation({ id, document: given, operations: [] }), dropped: [], problem: error };
  }
}
