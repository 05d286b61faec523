import type { ClientModel } from "../model/types.ts";
import { emitClient } from "./client.ts";
import { emitContract } from "./contract.ts";
import { emitContractTest } from "./contract-test.ts";
import { emitCore } from "./core.ts";
import type { EmitContext, Emitter, GeneratedFile } from "./generated-file.ts";
import { emitIndex } from "./index-file.ts";
import { emitLicense } from "./license.ts";
import { emitOpenapi } from "./openapi.ts";
import { emitOperations } from "./operations.ts";
import { emitPackageJson } from "./package-json.ts";
import { emitQuickstart } from "./quickstart.ts";
import { emitReadme } from "./readme.ts";
import { emitSchema } from "./schema.ts";
import { emitTestTsconfig, emitTsconfig } from "./tsconfig.ts";
import { emitTypes } from "./types.ts";
import { emitUsage } from "./usage.ts";
import { emitValidate } from "./validate.ts";
import { emitValidateTest } from "./validate-test.ts";
import { emitValidators } from "./validators.ts";
import { emitValues } from "./values.ts";
import { emitVersion } from "./version.ts";
import { emitWebhooks } from "./webhooks.ts";
import { emitWire } from "./wire.ts";

/** The table of contents of a package. */
const EMITTERS: readonly Emitter[] = [
  emitSchema,
  emitWire,
  emitValues,
  emitTypes,
  emitOperations,
  emitCore,
  emitClient,
  emitIndex,
  emitVersion,
  emitValidate,
  emitValidators,
  emitWebhooks,
  emitUsage,
  emitQuickstart,
  emitContract,
  emitContractTest,
  emitValidateTest,
  emitOpenapi,
  emitPackageJson,
  emitTsconfig,
  emitTestTsconfig,
  emitReadme,
  emitLicense,
];

/** The files of a package, in the order of the table. */
export function emitPackage(model: ClientModel, context: EmitContext): GeneratedFile[] {
  return EMITTERS.flatMap((emit) => emit(model, context) ?? []);
}
