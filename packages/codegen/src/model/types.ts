import type { Json, View } from "@specwright/openapi/internal";
import type { MockOptions } from "../settings/mock-options.ts";
import type { PageSettings } from "../settings/settings.ts";
import type { DataKind } from "../types/event-data.ts";
import type { TypeName } from "./type-name.ts";
import type { OperationValues, ValuesModel } from "./value-types.ts";
import type { WebhooksModel } from "./webhook-types.ts";

export type { TypeName } from "./type-name.ts";
export type { OperationValues, ValuesModel } from "./value-types.ts";
export type { ReceivedModel, WebhookModel, WebhooksModel } from "./webhook-types.ts";

/** Everything the emitters need to know about a provider. No `$ref`, no schema: types are named, not described. */
export interface ClientModel {
  /** Folder of specs/ and of packages/. */
  readonly id: string;
  /** Display name, "Acme". */
  readonly name: string;
  /** The name in identifiers: `Acme` of `createAcmeClient`. */
  readonly pascal: string;
  /** The name of variables that hold a client. */
  readonly camel: string;
  readonly title: string;
  readonly description: string;
  readonly homepage: string | undefined;
  /** Whether the provider wrote the description. Otherwise people of this workspace did. */
  readonly imported: boolean;
  /** info.version of the description. */
  readonly apiVersion: string;
  readonly specFile: string;
  readonly home: HomeModel;
  /** Those that a client can call by itself, the default first. */
  readonly servers: readonly ServerModel[];
  /** Path of the description's first server, without a slash at its end. */
  readonly basePath: string;
  readonly credentials: readonly CredentialModel[];
  readonly schemes: readonly SchemeModel[];
  /** For providers that answer failures with a success status. */
  readonly envelope: { readonly property: string; readonly error: string } | undefined;
  /** What a mock is told beyond the description. */
  readonly mock: MockOptions | undefined;
  /** The requirement of most operations: alternatives, each a list of schemes that are needed together. */
  readonly security: readonly (readonly string[])[];
  readonly operations: readonly OperationModel[];
  /** Undefined if the package has nothing that receives them. */
  readonly webhooks: WebhooksModel | undefined;
  /** Undefined if every value is what it is on the wire. */
  readonly values: ValuesModel | undefined;
  readonly schemas: readonly SchemaName[];
  /** Modules that people write beside the generated ones. */
  readonly extras: readonly string[];
  readonly quickstart: { readonly operation: OperationModel; readonly example: ExampleModel | undefined } | undefined;
}

/** Where a package comes from, and what it is called. Folders are seen from the root of the workspace. */
export interface HomeModel {
  /** The name on npm. */
  readonly packageName: string;
  readonly packageFolder: string;
  readonly specFolder: string;
  /** The command that makes the package again. */
  readonly command: string;
  /** Whether it belongs to no workspace, in which changesets would own versions. */
  readonly alone?: true;
}

export interface ServerModel {
  readonly name: string;
  readonly url: string;
  readonly description: string;
  /** Defaults of the variables in the URL. */
  readonly variables: { readonly [name: string]: string };
  /** The values of those that may have a few only. */
  readonly choices?: { readonly [name: string]: readonly string[] };
}

export interface CredentialModel {
  readonly option: string;
  readonly env: string;
  readonly description: string;
}

/** A security scheme, and how its value is made. */
export type SchemeModel = { readonly name: string } & (
  | {
      readonly kind: "template";
      readonly in: "header" | "query" | "cookie";
      readonly wire: string;
      readonly value: string;
    }
  | {
      readonly kind: "signer";
      readonly in: "header" | "query" | "cookie";
      readonly wire: string;
      readonly module: string;
    }
  | { readonly kind: "basic"; readonly username: string; readonly password: string }
  | {
      readonly kind: "clientCredentials";
      /** A whole URL, or a path on the server that is called. */
      readonly tokenUrl: string;
      readonly clientId: string;
      readonly clientSecret: string;
      readonly scope: string | undefined;
    }
);

export type Place = "path" | "query" | "headers" | "cookies";

export interface OperationModel {
  readonly id: string;
  /** Export of operations.ts. */
  readonly name: string;
  /** Where the client has its method: `["getPet"]`, or `["pets", "get"]` in a group. */
  readonly call: readonly string[];
  /** Prefix of its types. */
  readonly pascal: string;
  readonly method: string;
  readonly path: string;
  /** The base URL of this operation, or a path on the server that is called; undefined if it uses the description's servers. */
  readonly server: string | undefined;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly parameters: readonly ParameterModel[];
  readonly body: BodyModel | undefined;
  readonly responses: readonly ResponseModel[];
  /** Undefined if it is the requirement of most operations. */
  readonly security: readonly (readonly string[])[] | undefined;
  readonly idempotent: boolean | undefined;
  /** Whether a GET or HEAD changes something. */
  readonly writes: boolean;
  readonly idempotencyKey: string | undefined;
  readonly pagination: PageModel | undefined;
  /** Undefined if its values are what they are on the wire. */
  readonly values: OperationValues | undefined;
}

/** How an operation pages. */
export interface PageModel extends PageSettings {
  /** What a page has beside a list that may be null or absent. Undefined if the list is always there. */
  readonly absent?: readonly string[];
}

export interface ParameterModel {
  readonly place: Place;
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** Only what differs from the default of its place. */
  readonly style: { readonly style?: string; readonly explode?: boolean; readonly allowReserved?: boolean } | undefined;
  readonly example: Json | undefined;
}

export interface BodyModel {
  readonly description: string;
  readonly required: boolean;
  readonly variants: readonly MediaModel[];
}

export interface ResponseModel {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly description: string;
  /** What a call asks for. */
  readonly variants: readonly MediaModel[];
  /** Other representations of the same: they come where the caller asks for them. */
  readonly others: readonly MediaModel[];
}

/** `events` are server-sent; `pieces` are bare text that only calls itself so. */
export type MediaKind = "json" | "form" | "multipart" | "text" | "binary" | "events" | "pieces" | "lines";

/** The fields of a form that are not written as usual, each with its content type or its style. */
export type FieldEncodings = { readonly [field: string]: string | NonNullable<ParameterModel["style"]> };

/** What a client knows of the events of a stream beyond the standard. */
export interface EventsModel {
  /** Whether their type is described. */
  readonly described: boolean;
  /** How they are read, in the words of the runtime. Empty for events whose data is text. */
  readonly rules: {
    readonly data?: DataKind;
    readonly named?: { readonly [event: string]: DataKind };
    readonly end?: string;
    readonly failure?: string;
  };
}

export interface MediaModel {
  readonly mediaType: string;
  /** The key in the description, which can be a range. */
  readonly described: string;
  readonly kind: MediaKind;
  /** Only of a stream of events. */
  readonly events?: EventsModel | undefined;
  /** Whether the schema is that of a string. */
  readonly isString: boolean;
  /** Only in the body of a request. */
  readonly encoding?: FieldEncodings | undefined;
  readonly type: TypeName;
  readonly examples: readonly ExampleModel[];
}

export interface ExampleModel {
  readonly name: string;
  readonly summary: string;
  readonly value: Json;
  /** The texts in it that stand for bytes; only in the body of a request. */
  readonly files?: readonly FileInExample[];
}

/** Where an example has a text in the place of bytes. */
export interface FileInExample {
  /** A JSON pointer. */
  readonly at: string;
  /** The media type that the bytes have to name. */
  readonly type: string | undefined;
}

/** A component schema and the name it is exported under. */
export interface SchemaName {
  readonly wire: string;
  /** The component of the description, and the side from which it is seen; undefined for a part of a component. */
  readonly origin: { readonly component: string; readonly view: View } | undefined;
  readonly name: string;
  readonly description: string;
  readonly deprecated: boolean;
}
