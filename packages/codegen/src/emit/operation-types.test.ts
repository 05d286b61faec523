import { describe, expect, it } from "vitest";
import { emittedStatement } from "../../test/support/emitted-statement.ts";

/** Statements of the packages that the fixtures become. */
const TABLE: readonly {
  readonly fixture: string;
  readonly path: string;
  readonly start: string;
  readonly want: string;
}[] = [
  {
    fixture: "statuses",
    path: "src/gen/operations.ts",
    start: "export type ListThingsResult",
    want: `
export type ListThingsResult =
  | Success<200, operations["listThings"]["responses"][200]["content"]["application/json"]>
  | Success<204, undefined>
  | Success<206, ListThingsResponse>
  | Failure<304, undefined>
  | Failure<404, Problem | Missing>
  | Failure<Exclude<Status4XX, 404>, Problem>
  | Failure<Exclude<Status3XX | Status5XX, 304>, string>
  | Unexpected;`,
  },
  {
    fixture: "statuses",
    path: "src/gen/operations.ts",
    start: "export type ListThingsErrorBody",
    want: `
export type ListThingsErrorBody = undefined | Problem | Missing | string;`,
  },
  {
    fixture: "statuses",
    path: "src/gen/operations.ts",
    start: "export type OnlyDefaultResult",
    want: `
export type OnlyDefaultResult =
  | Success<Status2XX, Problem>
  | Failure<Status3XX | Status4XX | Status5XX, Problem>
  | Unexpected;`,
  },
  {
    fixture: "statuses",
    path: "src/gen/operations.ts",
    start: "export type NoResponsesResult",
    want: `
export type NoResponsesResult =
  | Unexpected;`,
  },
  {
    fixture: "statuses",
    path: "src/gen/operations.ts",
    start: "export type RangeOnlyResult",
    want: `
export type RangeOnlyResult =
  | Success<Status2XX, undefined>
  | Failure<Status5XX, unknown>
  | Unexpected;`,
  },
  {
    fixture: "statuses",
    path: "src/gen/operations.ts",
    start: "export type EveryRangeResult",
    want: `
export type EveryRangeResult =
  | Success<200, undefined>
  | Failure<Status3XX | Status4XX | Status5XX, unknown>
  | Unexpected;`,
  },
  {
    fixture: "statuses",
    path: "src/gen/operations.ts",
    start: "export type HeadThingsResult",
    want: `
export type HeadThingsResult =
  | Success<200, undefined>
  | Unexpected;`,
  },
  {
    fixture: "representations",
    path: "src/gen/operations.ts",
    start: "export type GetSheetData",
    want: "export type GetSheetData = Sheet | undefined;",
  },
  {
    fixture: "representations",
    path: "src/gen/operations.ts",
    start: "export interface GetSheetMedia",
    want: `
export interface GetSheetMedia {
  "application/json": Sheet | undefined;
  "text/csv": string | undefined;
  "application/pdf": Blob | undefined;
}`,
  },
  {
    fixture: "representations",
    path: "src/gen/operations.ts",
    start: "export interface DrawMedia",
    want: `
export interface DrawMedia {
  "image/png": Blob;
  "image/svg+xml": string;
}`,
  },
  {
    fixture: "representations",
    path: "src/gen/operations.ts",
    start: "export interface HeadSheetMedia",
    want: "no such statement",
  },
  {
    fixture: "representations",
    path: "src/gen/client.ts",
    start: "  readonly getSheet",
    want: `
readonly getSheet: CallChoice<GetSheetInput, GetSheetResult, GetSheetMedia> & Call<GetSheetInput, GetSheetData, GetSheetResult, GetSheetErrorBody>;`,
  },
  {
    fixture: "representations",
    path: "src/gen/client.ts",
    start: "  readonly draw",
    want: `
readonly draw: OptionalCallChoice<DrawInput, DrawResult, DrawMedia> & OptionalCall<DrawInput, DrawData, DrawResult, DrawErrorBody>;`,
  },
  {
    fixture: "bodies",
    path: "src/gen/operations.ts",
    start: "export type SendEitherInput",
    want: `
export type SendEitherInput =
  | {
      /** The media type of the body. */
      contentType?: "application/json" | undefined;
      /** The request body. */
      body: Thing;
    }
  | {
      /** The media type of the body. */
      contentType: "multipart/form-data";
      /** The request body. */
      body: MultipartBody<SendEitherBody> | FormData;
    }
  | {
      /** The media type of the body. */
      contentType: "application/x-www-form-urlencoded";
      /** The request body. */
      body: Thing | URLSearchParams;
    };`,
  },
  {
    fixture: "bodies",
    path: "src/gen/operations.ts",
    start: "export type SendOptionalEitherInput",
    want: `
export type SendOptionalEitherInput =
  | {
      /** The media type of the body. */
      contentType?: "application/json" | undefined;
      /** The request body. */
      body?: NonNullable<operations["sendOptionalEither"]["requestBody"]>["content"]["application/json"] | undefined;
    }
  | {
      /** The media type of the body. */
      contentType: "text/plain";
      /** The request body. */
      body: string;
    };`,
  },
  {
    fixture: "bodies",
    path: "src/gen/operations.ts",
    start: "export interface SendBytesInput",
    want: `
export interface SendBytesInput {
  /** The request body. */
  body: FileData;
}`,
  },
  {
    fixture: "streams",
    path: "src/gen/operations.ts",
    start: "export interface SendRowsInput",
    want: `
export interface SendRowsInput {
  /** The request body. */
  body: operations["sendRows"]["requestBody"]["content"]["application/x-ndjson"] | string | FileData;
}`,
  },
  {
    fixture: "streams",
    path: "src/gen/operations.ts",
    start: "export type FollowErrorBody",
    want: `
export type FollowErrorBody = operations["follow"]["responses"][400]["content"]["text/event-stream"]["data"] | string | Problem | unknown;`,
  },
  {
    fixture: "streams",
    path: "src/gen/operations.ts",
    start: "export type WatchData",
    want: `
export type WatchData = AsyncIterable<DescribedEvent<operations["watch"]["responses"][200]["content"]["text/event-stream"]>> | WatchResponse;`,
  },
  {
    fixture: "streams",
    path: "src/gen/operations.ts",
    start: "export type ReadLinesData",
    want: `
export type ReadLinesData = AsyncIterable<ReadLinesResponse>;`,
  },
  {
    fixture: "streams",
    path: "src/gen/operations.ts",
    start: "export type DownloadData",
    want: `
export type DownloadData = Blob;`,
  },
  {
    fixture: "parameters-everywhere",
    path: "src/gen/operations.ts",
    start: "export interface GetPartsInput",
    want: `
export interface GetPartsInput {
  /** Values of the path template. */
  path: operations["getParts"]["parameters"]["path"];
  /** Query parameters. */
  query: GetPartsQuery;
  /** Header parameters. */
  headers: GetPartsHeaders;
  /** Cookie parameters. Browsers do not let a page set them. */
  cookies?: GetPartsCookies | undefined;
}`,
  },
  {
    fixture: "parameters-everywhere",
    path: "src/gen/operations.ts",
    start: "export type GetPartsHeaders",
    want: `export type GetPartsHeaders = operations["getParts"]["parameters"]["header"] & object;`,
  },
  {
    fixture: "parameters-everywhere",
    path: "src/gen/operations.ts",
    start: "export type GetPartsCookies",
    want: `export type GetPartsCookies = NonNullable<operations["getParts"]["parameters"]["cookie"]> & object;`,
  },
];

describe("operation-types", () => {
  it.each(TABLE)("$fixture: $start", ({ fixture, path, start, want }) => {
    expect(emittedStatement(fixture, path, start)).toBe(want.trim());
  });
});
