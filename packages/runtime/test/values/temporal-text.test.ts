// A value of Temporal is sent if its format has a text for it.
import { expect, test } from "vitest";
import { dateAsTemporal, dateTimeAsTemporal } from "../../src/values-v1.ts";

const FAR = "has a calendar, or its year has more than four digits";

function temporal(kind: string, text: string): object {
  return { [Symbol.toStringTag]: `Temporal.${kind}`, toString: () => text };
}

test.each([
  { kind: "PlainDate", text: "2020-02-29", want: "2020-02-29" },
  { kind: "PlainDate", text: "2020-02-29[u-ca=hebrew]", want: `a Temporal.PlainDate ${FAR}` },
  { kind: "PlainDate", text: "+012345-01-01", want: `a Temporal.PlainDate ${FAR}` },
  { kind: "PlainDate", text: "-000001-01-01", want: `a Temporal.PlainDate ${FAR}` },
  { kind: "Instant", text: "2020-01-01T00:00:00.123456789Z", want: "2020-01-01T00:00:00.123456789Z" },
  { kind: "Instant", text: "+012345-01-01T00:00:00Z", want: `a Temporal.Instant ${FAR}` },
])("$kind $text", ({ kind, text, want }) => {
  const values = kind === "Instant" ? dateTimeAsTemporal : dateAsTemporal;
  const written = (): unknown => {
    try {
      return values.write(temporal(kind, text));
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(written()).toBe(want);
});
