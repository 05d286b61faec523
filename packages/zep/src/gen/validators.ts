// Generated from specs/zep/openapi.yaml by `npm run generate`: change the spec, then generate again.

import {
  additionalProperties,
  all,
  anything,
  array,
  boolean,
  type Check,
  defineCheck,
  enumOf,
  integer,
  items,
  maxItems,
  minimum,
  number,
  object,
  properties,
  required,
  string,
  types,
} from "@specwright/runtime/validate-v1";

/** Checks `FactRatingExamples`. */
export const checkFactRatingExamples: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({ high: string, medium: string, low: string })),
);

/** Checks `FactRatingInstruction`. */
export const checkFactRatingInstruction: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({ instruction: string, examples: checkFactRatingExamples })),
);

/** Checks `Session`. */
export const checkSession: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({
    uuid: string,
    id: integer,
    session_id: string,
    user_id: types("string", "null"),
    project_uuid: string,
    metadata: all(types("object", "null"), additionalProperties(anything)),
    classifications: all(object, additionalProperties(string)),
    fact_rating_instruction: checkFactRatingInstruction,
    facts: all(array, items(string)),
    created_at: string,
    updated_at: string,
    ended_at: types("string", "null"),
    deleted_at: types("string", "null"),
  })),
);

/** Checks `Metadata`. */
export const checkMetadata: Check = /* @__PURE__ */ defineCheck(() => all(object, additionalProperties(anything)));

/** Checks `CreateSessionRequest`. */
export const checkCreateSessionRequest: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("session_id", "user_id"), properties({
    session_id: string,
    user_id: string,
    metadata: checkMetadata,
    fact_rating_instruction: checkFactRatingInstruction,
  })),
);

/** Checks `UpdateSessionRequest`. */
export const checkUpdateSessionRequest: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("metadata"),
    properties({ metadata: checkMetadata, fact_rating_instruction: checkFactRatingInstruction }),
  ),
);

/** Checks `SessionList`. */
export const checkSessionList: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    properties({ sessions: all(array, items(checkSession)), response_count: integer, total_count: integer }),
  ),
);

/** Checks `SessionOrder`. */
export const checkSessionOrder: Check = /* @__PURE__ */ defineCheck(() =>
  all(string, enumOf("created_at", "updated_at", "user_id", "session_id")),
);

/** Checks `RoleType`. */
export const checkRoleType: Check = /* @__PURE__ */ defineCheck(() =>
  all(string, enumOf("norole", "system", "assistant", "user", "function", "tool")),
);

/** Checks `Message`. */
export const checkMessage: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("content", "role_type"), properties({
    content: string,
    role_type: checkRoleType,
    role: string,
    metadata: checkMetadata,
    uuid: string,
    created_at: string,
    updated_at: string,
    processed: boolean,
    token_count: integer,
  })),
);

/** Checks `MessageList`. */
export const checkMessageList: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    properties({ messages: all(array, items(checkMessage)), row_count: integer, total_count: integer }),
  ),
);

/** Checks `UpdateMessageRequest`. */
export const checkUpdateMessageRequest: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("metadata"), properties({ metadata: checkMetadata })),
);

/** Checks `AddMemoryRequest`. */
export const checkAddMemoryRequest: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("messages"), properties({
    messages: all(array, maxItems(30), items(checkMessage)),
    ignore_roles: all(array, items(checkRoleType)),
    return_context: boolean,
    fact_instruction: string,
    summary_instruction: string,
  })),
);

/** Checks `AddMemoryResponse`. */
export const checkAddMemoryResponse: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({ context: string, message: string })),
);

/** Checks `Fact`. */
export const checkFact: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("content", "created_at", "fact", "uuid"), properties({
    uuid: string,
    content: string,
    fact: string,
    name: string,
    source_node_name: string,
    target_node_name: string,
    rating: number,
    created_at: string,
    valid_at: string,
    invalid_at: string,
    expired_at: string,
  })),
);

/** Checks `Summary`. */
export const checkSummary: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({
    uuid: string,
    content: string,
    created_at: string,
    metadata: checkMetadata,
    related_message_uuids: all(array, items(string)),
    token_count: integer,
  })),
);

/** Checks `Memory`. */
export const checkMemory: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({
    context: string,
    messages: all(array, items(checkMessage)),
    relevant_facts: all(array, items(checkFact)),
    facts: all(array, items(string)),
    metadata: checkMetadata,
    summary: checkSummary,
  })),
);

/** Checks `User`. */
export const checkUser: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({
    uuid: string,
    id: integer,
    user_id: string,
    project_uuid: string,
    email: string,
    first_name: string,
    last_name: string,
    metadata: checkMetadata,
    fact_rating_instruction: checkFactRatingInstruction,
    session_count: integer,
    created_at: string,
    updated_at: string,
    deleted_at: types("string", "null"),
  })),
);

/** Checks `CreateUserRequest`. */
export const checkCreateUserRequest: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("user_id"), properties({
    user_id: string,
    email: string,
    first_name: string,
    last_name: string,
    metadata: checkMetadata,
    fact_rating_instruction: checkFactRatingInstruction,
  })),
);

/** Checks `SuccessBody`. */
export const checkSuccessBody: Check = /* @__PURE__ */ defineCheck(() => all(object, properties({ message: string })));

/** Checks `ErrorBody`. */
export const checkErrorBody: Check = /* @__PURE__ */ defineCheck(() => all(object, properties({ message: string })));

/** Checks the input of `createSession`. */
export const checkCreateSessionInput: Check = /* @__PURE__ */ defineCheck(() => all(object, required("body")));

/** Checks the input of `listSessions`. */
export const checkListSessionsInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({
    query: all(object, properties({
      page_number: all(integer, minimum(1)),
      page_size: integer,
      order_by: checkSessionOrder,
      asc: boolean,
    })),
  })),
);

/** Checks the input of `getSession`. */
export const checkGetSessionInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("path"),
    properties({ path: all(object, required("sessionId"), properties({ sessionId: string })) }),
  ),
);

/** Checks the input of `updateSession`. */
export const checkUpdateSessionInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("path", "body"),
    properties({ path: all(object, required("sessionId"), properties({ sessionId: string })) }),
  ),
);

/** Checks the input of `getMemory`. */
export const checkGetMemoryInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("path"), properties({
    path: all(object, required("sessionId"), properties({ sessionId: string })),
    query: all(object, properties({ lastn: integer, minRating: number })),
  })),
);

/** Checks the input of `listMessages`. */
export const checkListMessagesInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("path"), properties({
    path: all(object, required("sessionId"), properties({ sessionId: string })),
    query: all(object, properties({ limit: integer, cursor: integer })),
  })),
);

/** Checks the input of `getMessage`. */
export const checkGetMessageInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("path"), properties({
    path: all(
      object,
      required("sessionId", "messageUUID"),
      properties({ sessionId: string, messageUUID: string }),
    ),
  })),
);

/** Checks the input of `updateMessage`. */
export const checkUpdateMessageInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("path", "body"), properties({
    path: all(
      object,
      required("sessionId", "messageUUID"),
      properties({ sessionId: string, messageUUID: string }),
    ),
  })),
);

/** Checks the input of `getUser`. */
export const checkGetUserInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("path"),
    properties({ path: all(object, required("userId"), properties({ userId: string })) }),
  ),
);

/** Checks the body of `listUserSessions` with status 200. */
export const checkListUserSessions200: Check = /* @__PURE__ */ defineCheck(() => all(array, items(checkSession)));
