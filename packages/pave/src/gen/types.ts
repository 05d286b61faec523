// Generated from specs/pave/openapi.yaml by `npm run generate`: change the spec, then generate again.

import type { components } from "./schema.ts";

/**
 * Unique key of a session. Usually three letters, a hyphen and ten upper-case letters or digits; treat it as
 * opaque.
 */
export type SessionKey = components["schemas"]["SessionKey"];

/**
 * Capture flow shown to the user: `LITE`, `PRO` or `CAPT` (capture only, an add-on to the account). New sessions
 * get `PRO` unless told otherwise.
 */
export type Theme = components["schemas"]["Theme"];

/**
 * How far the session has come:
 *
 * - `IDLE`: created, not yet opened by the user.
 * - `STARTED`: the user has opened it and begun.
 * - `PROCESS`: at least one photo has been captured.
 * - `QC_PASSED`: all photos have been captured and passed the quality check.
 * - `CONFIRM`: the results are ready and wait for the user's confirmation.
 * - `COMPLETE`: the user has confirmed the results.
 * - `EXPIRED`: it did not reach `QC_PASSED` within the time set for the API key.
 * - `INVALID`: processing rejected it, because the vehicle did not match the VIN or a photo was unusable.
 */
export type SessionStatus = components["schemas"]["SessionStatus"];

/**
 * Language of the capture pages, such as `EN`. PAVE's documentation has a page on languages. Results show the code
 * in lower case.
 */
export type LanguageCode = components["schemas"]["LanguageCode"];

/** Address the user is sent to after the session. */
export type RedirectUrl = components["schemas"]["RedirectUrl"];

/** Your own identifier for the session. Answers return it as `options.client_id`. */
export type ClientId = components["schemas"]["ClientId"];

/**
 * Date and time, or `null` or an empty string while there is none. Which of the two stands for none varies between
 * operations.
 */
export type InspectionTime = components["schemas"]["InspectionTime"];

/**
 * Date and time with offset. Session answers show `2021-05-25T11:50:49.000000Z`, photos and results
 * `2023-12-07T17:33:23+00:00`.
 */
export type Timestamp = components["schemas"]["Timestamp"];

/** Model year in four digits, as text or as a number. */
export type ModelYear = components["schemas"]["ModelYear"];

/**
 * Odometer reading in the unit given by `odom_unit`. A number, or text with thousands separators such as
 * `100,945`.
 */
export type OdometerValue = components["schemas"]["OdometerValue"];

/** Unit of the odometer reading. PAVE's samples use `KILOMETRES` only. */
export type OdometerUnit = components["schemas"]["OdometerUnit"];

/** Name of the user in two parts. Both are required. */
export type ContactName = components["schemas"]["ContactName"];

/**
 * Your own data under keys of your choice, returned with the results. PAVE deletes it a few hours after the
 * session has completed. Leave out payment card numbers, social security numbers and other sensitive data.
 */
export type ReferenceData = components["schemas"]["ReferenceData"];

/** Settings of a session that is being created. */
export type NewSessionSettings = components["schemas"]["NewSessionSettings"];

/** Settings of an existing session. Send only those you want to change. */
export type SessionSettingsUpdate = components["schemas"]["SessionSettingsUpdate"];

/**
 * What you know about the vehicle. `vin`, `year`, `make` and `model` together let the user skip capturing the VIN.
 */
export type VehicleDetails = components["schemas"]["VehicleDetails"];

/** Text message that brings the capture link to the user. */
export type SmsDetails = components["schemas"]["SmsDetails"];

/** A session to create. Every member is optional. */
export type CreateSessionRequest = components["schemas"]["CreateSessionRequest"];

/** Changes to a session, with at least one of `session`, `vehicle` and `sms`. */
export type UpdateSessionRequest = components["schemas"]["UpdateSessionRequest"];

/** Changes to the settings of a session, and optionally to its vehicle and text message. */
export type UpdateSessionWithSession = components["schemas"]["UpdateSessionWithSession"];

/** Changes to the vehicle of a session, and optionally to its settings and text message. */
export type UpdateSessionWithVehicle = components["schemas"]["UpdateSessionWithVehicle"];

/** Changes to the text message of a session, and optionally to its settings and vehicle. */
export type UpdateSessionWithSms = components["schemas"]["UpdateSessionWithSms"];

/** An inspection session. */
export type Session = components["schemas"]["Session"];

/** Identifier, text message and other optional data that the session was given. */
export type SessionOptions = components["schemas"]["SessionOptions"];

/** Text message of the session and what became of it. */
export type SmsStatus = components["schemas"]["SmsStatus"];

/**
 * Vehicle of a session. It holds little more than the VIN at first; more members follow once the VIN is decoded.
 */
export type Vehicle = components["schemas"]["Vehicle"];

/** Confirmation that a session was removed. */
export type DeleteSessionResponse = components["schemas"]["DeleteSessionResponse"];

/** Photos of a session. */
export type PhotoList = components["schemas"]["PhotoList"];

/** One photo of the vehicle and the verdict on its quality. */
export type Photo = components["schemas"]["Photo"];

/**
 * Results of a completed session. Besides the session, the document has parts for the vehicle, the photos, the
 * location and the inspection with its damages and grades. PAVE's public pages do not name their members, so they
 * are left untyped here.
 */
export type SessionResults = components["schemas"]["SessionResults"];

/** The session part of a results document. */
export type ResultsSession = components["schemas"]["ResultsSession"];

/** PAVE account the session belongs to. */
export type UserAccount = components["schemas"]["UserAccount"];

/** How the session came about. */
export type SessionSource = components["schemas"]["SessionSource"];

/** Vehicle as results describe it. PAVE's sample has further members that are left untyped here. */
export type ResultsVehicle = components["schemas"]["ResultsVehicle"];

/** API key that made the call. */
export type ApiKey = components["schemas"]["ApiKey"];

/**
 * Event that PAVE reports:
 *
 * - `SESSION:SMS_PROCESS`: delivery of the text message has progressed.
 * - `SESSION:STAGE_CHANGE`: the user has captured a photo.
 * - `SESSION:STATUS_CHANGE`: the status of the session has changed.
 * - `SESSION:COMPLETE`: the session is complete; the results document is sent.
 * - `SESSION:NOTE_INSERT`: a note was added to the session. PAVE's overview has this event, its page on creating a callback does not.
 */
export type CallbackEvent = components["schemas"]["CallbackEvent"];

/** Address that PAVE calls when the event happens. */
export type CallbackUrl = components["schemas"]["CallbackUrl"];

/** HTTP method of the call. */
export type CallbackMethod = components["schemas"]["CallbackMethod"];

/** Headers that PAVE sends along, by name. Meant for credentials, such as an `Authorization` header. */
export type CallbackHeaders = components["schemas"]["CallbackHeaders"];

/** Attributes of your own that PAVE adds to the body it sends for the event. */
export type CallbackPayload = components["schemas"]["CallbackPayload"];

/** Callback setting to create. */
export type CreateCallbackRequest = components["schemas"]["CreateCallbackRequest"];

/** Changes to a callback setting. */
export type UpdateCallbackRequest = components["schemas"]["UpdateCallbackRequest"];

/** Callback setting for one event. */
export type Callback = components["schemas"]["Callback"];

/** Callback setting as just stored, with the API key it belongs to. */
export type SavedCallback = components["schemas"]["SavedCallback"];

/** All callback settings of an API key. */
export type ListCallbacksResponse = components["schemas"]["ListCallbacksResponse"];

/** One callback setting of an API key. */
export type GetCallbackResponse = components["schemas"]["GetCallbackResponse"];

/** Confirmation that a callback setting was removed. */
export type DeleteCallbackResponse = components["schemas"]["DeleteCallbackResponse"];

/** What went wrong. */
export type ErrorResponse = components["schemas"]["ErrorResponse"];

/** What went wrong with a callback setting. */
export type CallbackErrorResponse = components["schemas"]["CallbackErrorResponse"];
