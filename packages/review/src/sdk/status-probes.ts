import type { OperationModel } from "@specwright/codegen/stages";
import type { Probe } from "./probe.ts";

/** Code that tells the outcomes of an operation apart, and reads what each of them documents. */
export function statusProbes({ id, pascal, responses }: OperationModel): Probe[] {
  const subject = `operation ${id}`;
  const documented = responses.map(({ status }) => status);
  const result = `Client.${pascal}Result`;
  return documented.flatMap((status): Probe[] => {
    const number = sampleOf(status, documented);
    if (number === undefined) return [];
    const holds = number.startsWith("2") ? "data" : "error";
    const type = { name: `${pascal}Result`, status: Number(number) };
    const use = { subject, code: `(result: ${result}) => result.status === ${number} && result.${holds}` };
    return [
      { subject, status, code: `(result: ${result}) => result.status === ${number}` },
      { ...use, fits: type },
      { ...use, reads: type },
    ];
  });
}

/** A status that only this response documents: for a range and for `default` one that has no response of its own. */
function sampleOf(status: string, documented: readonly string[]): string | undefined {
  if (/^\d+$/.test(status)) return status;
  return rangesOf(status, documented)
    .filter((range) => range === status || !documented.includes(range))
    .flatMap((range) => Array.from({ length: 100 }, (_, index) => `${range[0]}${String(index).padStart(2, "0")}`))
    .find((one) => !documented.includes(one));
}

/** The ranges that a response may be for; `default` is for successes only where none is documented. */
function rangesOf(status: string, documented: readonly string[]): string[] {
  if (status !== "default") return [status];
  const ranges = ["5XX", "4XX", "3XX"];
  if (documented.some((one) => one.startsWith("2"))) return ranges;
  return [...ranges, "2XX"];
}
