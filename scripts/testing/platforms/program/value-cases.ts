// Values of a program, and deliveries of a provider: the settings that a package asks for itself.
import { createAlmanacClient } from "@specwright/almanac";
import { createDiaryClient } from "@specwright/diary";
import { receiveDiaryWebhooks, signWebhook } from "@specwright/diary/webhooks";

type Case = (base: string) => Promise<unknown>;

const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const BIG = 9007199254740993n;

export const VALUE_CASES: { readonly [name: string]: Case } = {
  "dates and integers of 64 bits": async (baseUrl) => {
    const { day, after, text, entry } = await createDiaryClient({ baseUrl }).writeEntry({
      path: { day: new Date("2024-02-29T00:00:00Z") },
      query: { after: BIG },
      body: { id: BIG, at: new Date("2024-01-02T03:04:05.678Z"), days: [new Date(0)] },
    });
    const { id, at, days = [] } = entry;
    return { text, after, read: [day, id, at, ...days].map(told) };
  },
  "values of Temporal": async (baseUrl) => {
    const { Temporal } = globalThis as unknown as { Temporal: TemporalNamespace };
    const { day, after, text, entry } = await createAlmanacClient({ baseUrl }).writeEntry({
      path: { day: Temporal.PlainDate.from("2024-02-29") as never },
      query: { after: BIG },
      body: {
        id: BIG,
        at: Temporal.Instant.from("2024-01-02T03:04:05.123456789+02:00") as never,
        days: [Temporal.PlainDate.from("1970-01-01") as never],
      },
    });
    const { id, at, days = [] } = entry;
    const same = at instanceof Temporal.Instant && day instanceof Temporal.PlainDate;
    return { text, after, same, read: [day, id, at, ...days].map(told) };
  },
  "a delivery that is signed": async () => await delivered(SECRET, { id: BIG }),
  "a delivery with another signature": async () =>
    await delivered("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD", { id: BIG }),
  "a delivery that is not as described": async () => await delivered(SECRET, { id: "1" }),
};

interface TemporalNamespace {
  readonly Instant: (new (nanoseconds: bigint) => object) & { from(text: string): object };
  readonly PlainDate: (new (year: number, month: number, day: number) => object) & { from(text: string): object };
}

/** Loads a Temporal where the platform has none. */
export async function temporalAtHand(): Promise<void> {
  if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");
}

function told(value: unknown): string {
  const [, kind] = /^\[object (.*)\]$/.exec(Object.prototype.toString.call(value)) ?? [];
  return `${kind} ${value instanceof Date ? value.toISOString() : value}`;
}

/** What a delivery with this signature is answered with, and what its handler is given. */
async function delivered(secret: string, { id }: { readonly id: bigint | string }): Promise<unknown> {
  const handled: string[] = [];
  const receive = receiveDiaryWebhooks(
    { "entry.written": ({ entry }) => void handled.push(told(entry.id), told(entry.at)) },
    { secret: SECRET },
  );
  const written = typeof id === "bigint" ? `${id}` : JSON.stringify(id);
  const body = `{"type":"entry.written","entry":{"id":${written},"at":"2024-01-02T03:04:05Z"}}`;
  const headers = await signWebhook(secret, { id: "msg_1", timestamp: new Date(), body });
  const answer = await receive(new Request("https://me.example/hooks", { method: "POST", headers, body }));
  return { status: answer.status, said: await answer.text(), handled };
}
