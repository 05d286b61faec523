// Generated from specs/yourgpt/openapi.yaml by `npm run generate`: change the spec, then generate again.

import { bind, type BoundClient, type Call } from "@specwright/runtime/codegen-v1";
import { createYourGPTCore, type YourGPTOptions } from "./core.ts";
import * as operations from "./operations.ts";
import type {
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
import type { paths } from "./schema.ts";

/** Every operation of YourGPT as a method, and the plain openapi-fetch client as `raw`. */
export interface YourGPTClient extends BoundClient<paths> {
  /**
   * Create a session.
   *
   * Opens a chat session for a widget. Keep the `session_uid` of the answer: every later call that concerns this
   * conversation needs it. A new session starts in state `pending`.
   *
   * YourGPT's reference lists a form-encoded body, while its quick starts send JSON; both are accepted.
   *
   * An `RXERROR` envelope can arrive with HTTP 200, so check `type` as well as the status.
   *
   * `POST /createSession`
   *
   * @param input.body The widget to open a session for.
   * @throws ApiError 400: A parameter is missing or invalid.
   * @throws ApiError 401: The API key is missing or not valid.
   * @throws ApiError 403: The API key is valid but has no access to the resource. YourGPT's SDK also reads this
   * status as a plan that does not include the feature.
   * @example
   * await yourgpt.createSession({ body: { widget_uid: "5c1e7d40-9b3a-4f6e-8a27-d10f64b8c952" } });
   */
  readonly createSession: Call<CreateSessionInput, CreateSessionData, CreateSessionResult, CreateSessionErrorBody>;

  /**
   * List sessions.
   *
   * Returns one page of the project's sessions, ordered by the time of their last message, oldest first unless
   * `orderBy` says otherwise. All arguments are optional; `{}` asks for the first ten.
   *
   * No total is documented for the answer: ask for the next `page` until one comes back with fewer than `limit`
   * entries.
   *
   * The timestamps are called `created_at` and `updated_at` here, whereas createSession and updateSession answer
   * with `createdAt` and `updatedAt`.
   *
   * An `RXERROR` envelope can arrive with HTTP 200, so check `type` as well as the status.
   *
   * `POST /getSessions`
   *
   * @param input.body Page, order and filters. Send `{}` for the defaults.
   * @throws ApiError 400: A parameter is missing or invalid.
   * @throws ApiError 401: The API key is missing or not valid.
   * @throws ApiError 403: The API key is valid but has no access to the resource. YourGPT's SDK also reads this
   * status as a plan that does not include the feature.
   * @example
   * await yourgpt.getSessions({ body: {} });
   */
  readonly getSessions: Call<GetSessionsInput, GetSessionsData, GetSessionsResult, GetSessionsErrorBody>;

  /**
   * Update a session.
   *
   * Changes the state, the chat mode or the segment tags of a session. Only `session_uid` is required.
   *
   * Setting `state` to `resolved` hands the session back to the bot by itself, so `chat_mode` may not be sent in
   * the same request. With any other state, or none, `chat_mode` may be sent.
   *
   * `segment` replaces the whole stored value. To add a tag, send the existing tags together with the new one: a
   * session tagged `vip` becomes `vip,priority` by sending `vip,priority`.
   *
   * The answer reports `chat_mode` as a digit in a string, not as the word sent in the request.
   *
   * An `RXERROR` envelope can arrive with HTTP 200, so check `type` as well as the status.
   *
   * `POST /updateSession`
   *
   * @param input.body The session and what to change in it.
   * @throws ApiError 400: A parameter is missing or invalid.
   * @throws ApiError 401: The API key is missing or not valid.
   * @throws ApiError 403: The API key is valid but has no access to the resource. YourGPT's SDK also reads this
   * status as a plan that does not include the feature.
   * @example
   * await yourgpt.updateSession({ body: { session_uid: "string" } });
   */
  readonly updateSession: Call<UpdateSessionInput, UpdateSessionData, UpdateSessionResult, UpdateSessionErrorBody>;

  /**
   * Send a message.
   *
   * Posts a message into a session. `send_by` decides what happens next:
   *
   * - `user` (the default): the message counts as the visitor's and the AI's reply comes back in `data`.
   * - `operator`: the message counts as a human operator's, the session switches to operator mode and the AI does not reply.
   * - `assistant`: the message is posted as the bot's and the AI does not reply.
   *
   * YourGPT's reference lists a form-encoded body, while its quick starts send JSON; both are accepted.
   *
   * An `RXERROR` envelope can arrive with HTTP 200, so check `type` as well as the status.
   *
   * `POST /sendMessage`
   *
   * @param input.body The message, the session it belongs to and who sends it.
   * @throws ApiError 400: A parameter is missing or invalid.
   * @throws ApiError 401: The API key is missing or not valid.
   * @throws ApiError 403: The API key is valid but has no access to the resource. YourGPT's SDK also reads this
   * status as a plan that does not include the feature.
   * @example
   * await yourgpt.sendMessage({
   *   body: {
   *     widget_uid: "5c1e7d40-9b3a-4f6e-8a27-d10f64b8c952",
   *     session_uid: "17389204417650283",
   *     message: "When will my parcel arrive?",
   *   },
   * });
   */
  readonly sendMessage: Call<SendMessageInput, SendMessageData, SendMessageResult, SendMessageErrorBody>;

  /**
   * List the messages of a session.
   *
   * Returns one page of a session's messages, ten a page and in ascending order unless the request says otherwise.
   *
   * No total is documented for the answer: ask for the next `page` until one comes back with fewer than `limit`
   * entries.
   *
   * An `RXERROR` envelope can arrive with HTTP 200, so check `type` as well as the status.
   *
   * `POST /getSessionMessages`
   *
   * @param input.body The session, and optionally page and order.
   * @throws ApiError 400: A parameter is missing or invalid.
   * @throws ApiError 401: The API key is missing or not valid.
   * @throws ApiError 403: The API key is valid but has no access to the resource. YourGPT's SDK also reads this
   * status as a plan that does not include the feature.
   * @example
   * await yourgpt.getSessionMessages({ body: { session_uid: "17389204417650283" } });
   */
  readonly getSessionMessages: Call<GetSessionMessagesInput, GetSessionMessagesData, GetSessionMessagesResult, GetSessionMessagesErrorBody>;
}

/**
 * Makes a client of YourGPT. Each operation is a method of it.
 *
 * @param options.apiKey Project API key (starts with apk-) from the project's Integrations settings. Default: the
 * environment variable `YOURGPT_API_KEY`.
 * @param options.retry When and how often a failed request is retried, or `false`. Default: 3 attempts.
 * @param options.timeout Milliseconds for one attempt. Default: 30,000.
 * @param options.totalTimeout Milliseconds for a call with all its attempts. Default: 120,000.
 * @param options.headers Headers of every request.
 * @param options.fetch Used in place of the platform's `fetch`.
 * @param options.hooks Functions that are called during a call, for logs, metrics and traces.
 * @throws TypeError: the server or base URL is not valid.
 * @example
 * const yourgpt = createYourGPTClient();
 */
export function createYourGPTClient(options: YourGPTOptions = {}): YourGPTClient {
  return bind(createYourGPTCore(options), operations);
}
