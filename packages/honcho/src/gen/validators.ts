// Generated from specs/honcho/openapi.yaml by `npm run generate`: change the spec, then generate again.

import {
  additionalProperties,
  all,
  anyOf,
  anything,
  array,
  boolean,
  type Check,
  defineCheck,
  format,
  integer,
  isDateTime,
  items,
  maximum,
  maxItems,
  maxLength,
  minimum,
  minItems,
  minLength,
  nil,
  object,
  properties,
  required,
  string,
  types,
} from "@specwright/runtime/validate-v1";

/** Checks `Metadata`. */
export const checkMetadata: Check = /* @__PURE__ */ defineCheck(() => all(object, additionalProperties(anything)));

/** Checks `App`. */
export const checkApp: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("id", "name", "created_at"), properties({
    id: string,
    name: string,
    metadata: checkMetadata,
    created_at: all(string, format("date-time", isDateTime)),
  })),
);

/** Checks `AppCreate`. */
export const checkAppCreate: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("name"),
    properties({ name: all(string, maxLength(100), minLength(1)), metadata: checkMetadata }),
  ),
);

/** Checks `User`. */
export const checkUser: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("id", "name", "app_id", "created_at"), properties({
    id: string,
    name: string,
    app_id: string,
    created_at: all(string, format("date-time", isDateTime)),
    metadata: checkMetadata,
  })),
);

/** Checks `UserCreate`. */
export const checkUserCreate: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("name"),
    properties({ name: all(string, maxLength(100), minLength(1)), metadata: checkMetadata }),
  ),
);

/** Checks `Session`. */
export const checkSession: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("id", "is_active", "user_id", "app_id", "created_at"), properties({
    id: string,
    is_active: boolean,
    user_id: string,
    app_id: string,
    metadata: checkMetadata,
    created_at: all(string, format("date-time", isDateTime)),
  })),
);

/** Checks `SessionCreate`. */
export const checkSessionCreate: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({ metadata: checkMetadata })),
);

/** Checks `SessionUpdate`. */
export const checkSessionUpdate: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("metadata"), properties({ metadata: checkMetadata })),
);

/** Checks `SessionGet`. */
export const checkSessionGet: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({ filter: anyOf(checkMetadata, nil), is_active: boolean })),
);

/** Checks `SessionPage`. */
export const checkSessionPage: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("items", "total", "page", "size"), properties({
    items: all(array, items(checkSession)),
    total: all(integer, minimum(0)),
    page: all(integer, minimum(1)),
    size: all(integer, minimum(1)),
    pages: all(integer, minimum(0)),
  })),
);

/** Checks `SessionDeletion`. */
export const checkSessionDeletion: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({ message: string })),
);

/** Checks `DialecticOptions`. */
export const checkDialecticOptions: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("queries"), properties({
    queries: anyOf(
      all(string, maxLength(10000)),
      all(array, maxItems(25), minItems(1), items(all(string, maxLength(10000)))),
    ),
    stream: boolean,
  })),
);

/** Checks `DialecticResponse`. */
export const checkDialecticResponse: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("content"), properties({ content: string })),
);

/** Checks `Message`. */
export const checkMessage: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("id", "content", "is_user", "session_id", "created_at", "app_id", "user_id"),
    properties({
      id: string,
      content: string,
      is_user: boolean,
      session_id: string,
      metadata: checkMetadata,
      created_at: all(string, format("date-time", isDateTime)),
      app_id: string,
      user_id: string,
    }),
  ),
);

/** Checks `MessageCreate`. */
export const checkMessageCreate: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("content", "is_user"), properties({
    content: all(string, maxLength(50000), minLength(0)),
    is_user: boolean,
    metadata: checkMetadata,
  })),
);

/** Checks `MessageBatchCreate`. */
export const checkMessageBatchCreate: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("messages"),
    properties({ messages: all(array, maxItems(100), minItems(1), items(checkMessageCreate)) }),
  ),
);

/** Checks `MessageUpdate`. */
export const checkMessageUpdate: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("metadata"), properties({ metadata: checkMetadata })),
);

/** Checks `MessageGet`. */
export const checkMessageGet: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({ filter: anyOf(checkMetadata, nil) })),
);

/** Checks `MessagePage`. */
export const checkMessagePage: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("items", "total", "page", "size"), properties({
    items: all(array, items(checkMessage)),
    total: all(integer, minimum(0)),
    page: all(integer, minimum(1)),
    size: all(integer, minimum(1)),
    pages: all(integer, minimum(0)),
  })),
);

/** Checks `ErrorDetail`. */
export const checkErrorDetail: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("detail"), properties({ detail: string })),
);

/** Checks `ValidationError`. */
export const checkValidationError: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("loc", "msg", "type"), additionalProperties(
    anything,
    properties({ loc: all(array, items(types("string", "integer"))), msg: string, type: string }),
  )),
);

/** Checks `HTTPValidationError`. */
export const checkHTTPValidationError: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({ detail: all(array, items(checkValidationError)) })),
);

/** Checks the input of `getApp`. */
export const checkGetAppInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({ query: all(object, properties({ app_id: string })) })),
);

/** Checks the input of `createApp`. */
export const checkCreateAppInput: Check = /* @__PURE__ */ defineCheck(() => all(object, required("body")));

/** Checks the input of `getAppByName`. */
export const checkGetAppByNameInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("path"),
    properties({ path: all(object, required("name"), properties({ name: string })) }),
  ),
);

/** Checks the input of `getOrCreateApp`. */
export const checkGetOrCreateAppInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("path"),
    properties({ path: all(object, required("name"), properties({ name: all(string, maxLength(100)) })) }),
  ),
);

/** Checks the input of `createUser`. */
export const checkCreateUserInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("path", "body"),
    properties({ path: all(object, required("app_id"), properties({ app_id: string })) }),
  ),
);

/** Checks the input of `getOrCreateUser`. */
export const checkGetOrCreateUserInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("path"), properties({
    path: all(
      object,
      required("app_id", "name"),
      properties({ app_id: string, name: all(string, maxLength(100)) }),
    ),
  })),
);

/** Checks the input of `getSession`. */
export const checkGetSessionInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("path"), properties({
    path: all(object, required("app_id", "user_id"), properties({ app_id: string, user_id: string })),
    query: all(object, properties({ session_id: string })),
  })),
);

/** Checks the input of `createSession`. */
export const checkCreateSessionInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("path", "body"), properties({
    path: all(object, required("app_id", "user_id"), properties({ app_id: string, user_id: string })),
  })),
);

/** Checks the input of `listSessions`. */
export const checkListSessionsInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("path"), properties({
    path: all(object, required("app_id", "user_id"), properties({ app_id: string, user_id: string })),
    query: all(object, properties({
      reverse: boolean,
      page: all(integer, minimum(1)),
      size: all(integer, maximum(100), minimum(1)),
    })),
  })),
);

/** Checks the body of `listSessions`. */
export const checkListSessionsBody: Check = /* @__PURE__ */ defineCheck(() => anyOf(checkSessionGet, nil));

/** Checks the input of `updateSession`. */
export const checkUpdateSessionInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("path", "body"), properties({
    path: all(
      object,
      required("app_id", "user_id", "session_id"),
      properties({ app_id: string, user_id: string, session_id: string }),
    ),
  })),
);

/** Checks the input of `deleteSession`. */
export const checkDeleteSessionInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("path"), properties({
    path: all(
      object,
      required("app_id", "user_id", "session_id"),
      properties({ app_id: string, user_id: string, session_id: string }),
    ),
  })),
);

/** Checks the input of `cloneSession`. */
export const checkCloneSessionInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("path"), properties({
    path: all(
      object,
      required("app_id", "user_id", "session_id"),
      properties({ app_id: string, user_id: string, session_id: string }),
    ),
    query: all(object, properties({ message_id: string, deep_copy: boolean })),
  })),
);

/** Checks the body of `addMessageBatch` with status 200. */
export const checkAddMessageBatch200: Check = /* @__PURE__ */ defineCheck(() => all(array, items(checkMessage)));

/** Checks the input of `listMessages`. */
export const checkListMessagesInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("path"), properties({
    path: all(
      object,
      required("app_id", "user_id", "session_id"),
      properties({ app_id: string, user_id: string, session_id: string }),
    ),
    query: all(object, properties({
      reverse: boolean,
      page: all(integer, minimum(1)),
      size: all(integer, maximum(100), minimum(1)),
    })),
  })),
);

/** Checks the body of `listMessages`. */
export const checkListMessagesBody: Check = /* @__PURE__ */ defineCheck(() => anyOf(checkMessageGet, nil));

/** Checks the input of `getMessage`. */
export const checkGetMessageInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("path"), properties({
    path: all(
      object,
      required("app_id", "user_id", "session_id", "message_id"),
      properties({ app_id: string, user_id: string, session_id: string, message_id: string }),
    ),
  })),
);

/** Checks the input of `updateMessage`. */
export const checkUpdateMessageInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("path", "body"), properties({
    path: all(
      object,
      required("app_id", "user_id", "session_id", "message_id"),
      properties({ app_id: string, user_id: string, session_id: string, message_id: string }),
    ),
  })),
);
