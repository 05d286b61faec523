// Generated from specs/yourgpt/openapi.yaml by `npm run generate`: change the spec, then generate again.

export {
  ApiError,
  AuthError,
  InputError,
  isApiError,
  isAuthError,
  isInputError,
  isMissingCredentialsError,
  isNetworkError,
  isPageError,
  isParseError,
  isTimeoutError,
  MissingCredentialsError,
  NetworkError,
  PageError,
  ParseError,
  SpecwrightError,
  TimeoutError,
} from "@specwright/runtime";
export { createYourGPTClient, type YourGPTClient } from "./client.ts";
export { createYourGPTCore, type YourGPTCore, type YourGPTOptions } from "./core.ts";
export type {
  CreateSessionData,
  CreateSessionErrorBody,
  CreateSessionInput,
  CreateSessionResult,
  GetSessionMessagesData,
  GetSessionMessagesErrorBody,
  GetSessionMessagesInput,
  GetSessionMessagesResult,
  GetSessionsData,
  GetSessionsErrorBody,
  GetSessionsInput,
  GetSessionsResult,
  SendMessageData,
  SendMessageErrorBody,
  SendMessageInput,
  SendMessageResult,
  UpdateSessionData,
  UpdateSessionErrorBody,
  UpdateSessionInput,
  UpdateSessionResult,
} from "./operations.ts";
export type { components, operations, paths } from "./schema.ts";
export type * from "./types.ts";
