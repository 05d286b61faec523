import { type Folder, type Json, type Location, Positions, parseSource, SpecError } from "@specwright/openapi/internal";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isScalar, parseDocument, visit } from "yaml";
import type { Bump } from "../bump/bump.ts";

/** A change that somebody takes the responsibility for. Known by its structure: another wording of a title changes nothing. */
export interface Accepted {
  readonly operation: string | null;
  readonly direction: string | null;
  readonly pointer: string;
  /** Hash of what stood and stands there: `change` of the finding. */
  readonly change: string;
  /** `correction`: the description was wrong, and the provider did not change. */
  readonly class: "accepted" | "correction";
  readonly owner: string;
  readonly reason: string;
  /** The last day on which it counts, `2026-12-31`. */
  readonly expires: string;
  /** How the change bumps the package, as the report says it, where a person knows better. */
  readonly bump?: Bump;
}

export interface LoadedAccepted extends Accepted {
  readonly location: Location;
}

type Optional = "operation" | "direction" | "class";
type Written = Omit<Accepted, Optional> & Partial<Pick<Accepted, Optional>>;
const DEFAULTS: Pick<Accepted, Optional> = { operation: null, direction: null, class: "accepted" };

const FILE = "accepted.yaml";
const HASH = /^[0-9a-f]{16}$/;
const text = { type: "string", minLength: 1 };

const SCHEMA = {
  type: "array",
  items: {
    type: "object",
    required: ["pointer", "change", "owner", "reason", "expires"],
    additionalProperties: false,
    properties: {
      operation: { type: ["string", "null"] },
      direction: { type: ["string", "null"] },
      pointer: { type: "string", pattern: "^#" },
      change: { type: "string", pattern: HASH.source },
      class: { enum: ["accepted", "correction"] },
      owner: text,
      reason: { type: "string", minLength: 10 },
      expires: { type: "string", format: "date" },
      bump: { enum: ["none", "patch", "minor", "major"] },
    },
  },
};
const ajv = new Ajv2020({ allErrors: true });
// ajv-formats is CommonJS, whose default export Node and TypeScript see differently.
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
const validate = ajv.compile(SCHEMA);

/** @throws SpecError with the place of each malformed entry. No file is no entry. */
export function readAccepted(folder: Folder): LoadedAccepted[] {
  if (!folder.has(FILE)) return [];
  const file = folder.display(FILE);
  const positions = new Positions();
  const value = parseSource(file, quoted(folder.read(FILE)), positions) ?? [];
  const locate = (index: number): Location =>
    positions.find((value as Json[])[index] ?? value) ?? { file, line: 1, col: 1 };
  if (!validate(value)) throw malformed(locate);
  return (value as unknown as Written[]).map((entry, index) => ({ ...DEFAULTS, ...entry, location: locate(index) }));
}

/** A hash of digits is a number to YAML, one with an e among them as well: quotes make it what was written. */
function quoted(written: string): string {
  const bare: (readonly [start: number, end: number])[] = [];
  visit(parseDocument(written, { schema: "failsafe" }), {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || key.value !== "change" || !isScalar(value) || value.type !== "PLAIN") return;
      if (value.range && HASH.test(String(value.value))) bare.push([value.range[0], value.range[1]]);
    },
  });
  return bare.reduceRight(
    (text, [start, end]) => `${text.slice(0, start)}"${text.slice(start, end)}"${text.slice(end)}`,
    written,
  );
}

function malformed(locate: (index: number) => Location): SpecError {
  const hint =
    "An entry has operation, direction, pointer, change, owner, reason and expires; class and bump if need be.";
  return new SpecError(
    (validate.errors ?? []).map(({ instancePath, message = "" }) => ({
      ...locate(Number(instancePath.split("/")[1] ?? -1)),
      rule: "accepted-malformed",
      message: `${instancePath || "the file"} ${message}`,
      hint,
    })),
  );
}
