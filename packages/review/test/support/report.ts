import type { Finding } from "../../src/finding.ts";
import type { Report } from "../../src/report.ts";

/** A finding of a report that a test writes. */
export function finding(overrides: Partial<Finding>): Finding {
  return {
    id: "0000000000000001",
    change: "00000000000000aa",
    provider: "acme",
    ledger: "wire",
    severity: "breaking",
    rule: "max-length-changed",
    direction: "request",
    operation: "POST /pets",
    pointer: "#/components/schemas/Pet",
    file: "specs/acme/openapi.yaml",
    line: 7,
    col: 3,
    title: "`name` of Pet: maxLength 50 → 10",
    why: "A request that was valid is refused now.",
    before: { maxLength: 50 },
    after: { maxLength: 10 },
    witness: { kind: "request", value: { name: "A long name" }, at: "/name", validBefore: true, validAfter: false },
    migration: null,
    accepted: null,
    policy: null,
    affects: ["POST /pets"],
    also: [],
    ...overrides,
  };
}

/** A text that would be markup, a script, a call of somebody or a workflow command, if anybody took it for one. */
export const HOSTILE = "</style><script>globalThis.PWNED = 1</script> ``` @everyone ::error::\n| <!-- -->";

/** What a policy says of a break that it allows. */
export const ALLOWED = { entry: "stability", does: "allows", was: "breaking", reason: "it was beta" } as const;

const LINT = {
  provider: "acme",
  file: "specs/acme/openapi.yaml",
  line: 3,
  col: 5,
  rule: "operation-summary",
  message: "GET /pets has no summary",
  hint: "A summary says in a few words what it does.",
};

export const REPORT: Report = {
  base: "main",
  head: "the working tree",
  single: false,
  providers: [
    { id: "acme", impact: "major", bump: "minor", version: "0.2.0", packageName: "@specwright/acme", brought: "none" },
  ],
  findings: [
    finding({}),
    finding({ id: "0000000000000002", operation: null, affects: ["GET /pets", "POST /pets"], severity: "safe" }),
    finding({
      id: "0000000000000003",
      title: HOSTILE,
      why: HOSTILE,
      before: HOSTILE,
      after: null,
      severity: "unknown",
    }),
    finding({
      id: "0000000000000004",
      ledger: "sdk",
      accepted: { class: "accepted", owner: "ann", reason: "Nobody calls it.", expires: "2027-01-01" },
      migration: { before: "await acme.listPets({});", after: "await acme.getPets({});" },
    }),
  ],
  failOn: "breaking",
  policy: [],
  problems: [],
  landed: [],
  notCompared: [],
  lint: [
    { ...LINT, id: "0000000000000005", isNew: true },
    { ...LINT, id: "0000000000000006", isNew: false, message: HOSTILE, hint: HOSTILE },
  ],
  types: [{ provider: "acme", file: "src/gen/types.ts", lines: [["-", "export type Pet = string;"]] }],
};
