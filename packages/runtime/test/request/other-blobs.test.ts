// The `Blob` and `File` of a package. On some platforms `Response` knows them by what they can do, and `Blob` does not.
import { afterEach, expect, test, vi } from "vitest";
import { MULTIPART, partsOf, sent } from "../support/sent.ts";

class OtherBlob {
  readonly type: string = "text/x";
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get size(): number {
    return this.text.length;
  }

  slice(start: number, end: number): OtherBlob {
    return new OtherBlob(this.text.slice(start, end));
  }

  stream(): ReadableStream {
    return new Blob([this.text]).stream();
  }

  get [Symbol.toStringTag](): string {
    return "Blob";
  }
}

class OtherFile extends OtherBlob {
  readonly name = "q.txt";

  override get [Symbol.toStringTag](): string {
    return "File";
  }
}

class OtherForm {
  readonly append = (): void => {};
  readonly entries = (): Iterator<unknown> => this[Symbol.iterator]();

  *[Symbol.iterator](): Generator<[string, unknown]> {
    yield ["f", new OtherFile("abc")];
  }
}

/** That of Node.js 20 takes any object with the functions of a blob. */
class LenientResponse extends Response {
  constructor(body?: BodyInit | null, init?: ResponseInit) {
    super((body as unknown) instanceof OtherBlob ? new Blob([]) : body, init);
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const FILE = { name: "f", file: "q.txt", type: "text/x", text: "abc" };
const PLATFORMS = { lenient: LenientResponse, strict: Response };
const BODIES: readonly { what: string; body: unknown; want: readonly object[] }[] = [
  { what: "a File", body: { f: new OtherFile("abc") }, want: [FILE] },
  { what: "a Blob", body: { f: new OtherBlob("abc") }, want: [{ ...FILE, file: "blob" }] },
  {
    what: "a File as long as its name in text",
    body: { f: new OtherFile("[object Blob]") },
    want: [{ ...FILE, text: "[object Blob]" }],
  },
  { what: "an empty File", body: { f: new OtherFile("") }, want: [{ ...FILE, text: "" }] },
  { what: "data", body: { f: { data: new OtherFile("abc"), filename: "a" } }, want: [{ ...FILE, file: "a" }] },
  {
    what: "a list",
    body: { f: [new OtherFile("abc"), new Blob(["d"])] },
    want: [FILE, { name: "f", file: "blob", type: "application/octet-stream", text: "d" }],
  },
  { what: "a FormData", body: new OtherForm(), want: [FILE] },
];

test.each((["lenient", "strict"] as const).flatMap((platform) => BODIES.map((row) => ({ platform, ...row }))))(
  "where Response is $platform: $what",
  async ({ platform, body, want }) => {
    vi.stubGlobal("Response", PLATFORMS[platform]);
    expect(await partsOf(await sent({ body }, { body: [MULTIPART] }))).toEqual(want);
  },
);

test.each(["lenient", "strict"] as const)("as a whole body, where Response is %s", async (platform) => {
  vi.stubGlobal("Response", PLATFORMS[platform]);
  const request = await sent({ body: new OtherFile("abc") }, { body: ["application/octet-stream"] });
  expect(await request.text()).toBe("abc");
});
