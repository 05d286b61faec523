// Generated from specs/pave/openapi.yaml by `npm run generate`: change the spec, then generate again.

/** Unique key of a session. Usually three letters, a hyphen and ten upper-case letters or digits; treat it as opaque. */
export type SessionKey = string;

/** Capture flow shown to the user: `LITE`, `PRO` or `CAPT` (capture only, an add-on to the account). New sessions get `PRO` unless told otherwise. */
export type Theme = "LITE" | "PRO" | "CAPT";

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
export type SessionStatus = "IDLE" | "STARTED" | "PROCESS" | "QC_PASSED" | "CONFIRM" | "COMPLETE" | "EXPIRED" | "INVALID";

/** Language of the capture pages, such as `EN`. PAVE's documentation has a page on languages. Results show the code in lower case. */
export type LanguageCode = string;

/** Address the user is sent to after the session. */
export type RedirectUrl = string;

/** Your own identifier for the session. Answers return it as `options.client_id`. */
export type ClientId = string;

/** Date and time, or `null` or an empty string while there is none. Which of the two stands for none varies between operations. */
export type InspectionTime = string | null;

/** Date and time with offset. Session answers show `2021-05-25T11:50:49.000000Z`, photos and results `2023-12-07T17:33:23+00:00`. */
export type Timestamp = string;

/** Model year in four digits, as text or as a number. */
export type ModelYear = string | number;

/** Odometer reading in the unit given by `odom_unit`. A number, or text with thousands separators such as `100,945`. */
export type OdometerValue = number | string;

/** Unit of the odometer reading. PAVE's samples use `KILOMETRES` only. */
export type OdometerUnit = string;

/** Name of the user in two parts. Both are required. */
export type ContactName = {
    /** First name of the user. */
    first_name: string;
    /** Last name of the user. */
    last_name: string;
};

/** Your own data under keys of your choice, returned with the results. PAVE deletes it a few hours after the session has completed. Leave out payment card numbers, social security numbers and other sensitive data. */
export type ReferenceData = {
    [key: string]: unknown;
};

/** Settings of a session that is being created. */
export type NewSessionSettings = {
    /** Capture flow shown to the user, `PRO` if left out. `CAPT` needs an add-on to the account. */
    theme?: "LITE" | "PRO" | "CAPT" | undefined;
    /** Address the user is sent to after the session. PAVE recommends always sending one. */
    redirect_url?: RedirectUrl | undefined;
    /** Language of the capture pages, such as `EN`. */
    language?: LanguageCode | undefined;
    /** Your own identifier for the session. Answers return it as `options.client_id`. */
    client_id?: ClientId | undefined;
    /** Name of the user in two parts, in place of `sms.to_name`. */
    contact?: ContactName | undefined;
    /** Your own data under keys of your choice, returned with the results. No sensitive data. */
    reference?: ReferenceData | undefined;
};

/** Settings of an existing session. Send only those you want to change. */
export type SessionSettingsUpdate = {
    /** Capture flow shown to the user. It can be changed only before the session has started, while its status is `IDLE`. */
    theme?: "LITE" | "PRO" | "CAPT" | undefined;
    /** Address the user is sent to after the session. It can be changed until the user has completed the session. */
    redirect_url?: RedirectUrl | undefined;
    /** Language of the capture pages, such as `EN`. It can be changed until the user has completed the session. */
    language?: LanguageCode | undefined;
    /** Your own identifier for the session. Answers return it as `options.client_id`. */
    client_id?: ClientId | undefined;
};

/** What you know about the vehicle. `vin`, `year`, `make` and `model` together let the user skip capturing the VIN. */
export type VehicleDetails = {
    /** Vehicle identification number, 17 characters. */
    vin?: string | undefined;
    /** Model year, as text (`"2011"`) or as a number. */
    year?: ModelYear | undefined;
    /** Manufacturer, such as `Infiniti`. */
    make?: string | undefined;
    /** Model, such as `G37`. */
    model?: string | undefined;
    /** Body type, such as `Sedan`. */
    body_type?: string | undefined;
    /** Trim level, such as `Luxury`. */
    trim?: string | undefined;
    /** Transmission, such as `Automatic`. */
    transmission?: string | undefined;
    /** Exterior colour. */
    ext_col?: string | undefined;
    /** Interior colour. */
    int_col?: string | undefined;
    /** Odometer reading in the unit given by `odom_unit`. */
    odom_reading?: number | undefined;
    /** Unit of the odometer reading, such as `KILOMETRES`. */
    odom_unit?: OdometerUnit | undefined;
};

/** Text message that brings the capture link to the user. */
export type SmsDetails = {
    /** Phone number of the user, such as `647-455-0123`. An update can change it only before the session has started, and only if delivery of the text message failed. */
    to?: string | undefined;
    /** Name of the user. */
    to_name?: string | undefined;
    /** Phone number of the sender. */
    from?: string | undefined;
    /** Name of the sender, such as the dealer. */
    by?: string | undefined;
};

/** A session to create. Every member is optional. */
export type CreateSessionRequest = {
    /** Settings of the session. */
    session?: NewSessionSettings | undefined;
    /** What you know about the vehicle. */
    vehicle?: VehicleDetails | undefined;
    /** Text message that brings the capture link to the user. Leave it out to send the link yourself. */
    sms?: SmsDetails | undefined;
};

/** Changes to a session, with at least one of `session`, `vehicle` and `sms`. */
export type UpdateSessionRequest = UpdateSessionWithSession | UpdateSessionWithVehicle | UpdateSessionWithSms;

/** Changes to the settings of a session, and optionally to its vehicle and text message. */
export type UpdateSessionWithSession = {
    /** Settings of the session to change. Which ones may change depends on its state. */
    session: SessionSettingsUpdate;
    /** Details of the vehicle to change. */
    vehicle?: VehicleDetails | undefined;
    /** Details of the text message to change. When `to` may change depends on the state of the session. */
    sms?: SmsDetails | undefined;
};

/** Changes to the vehicle of a session, and optionally to its settings and text message. */
export type UpdateSessionWithVehicle = {
    /** Settings of the session to change. Which ones may change depends on its state. */
    session?: SessionSettingsUpdate | undefined;
    /** Details of the vehicle to change. */
    vehicle: VehicleDetails;
    /** Details of the text message to change. When `to` may change depends on the state of the session. */
    sms?: SmsDetails | undefined;
};

/** Changes to the text message of a session, and optionally to its settings and vehicle. */
export type UpdateSessionWithSms = {
    /** Settings of the session to change. Which ones may change depends on its state. */
    session?: SessionSettingsUpdate | undefined;
    /** Details of the vehicle to change. */
    vehicle?: VehicleDetails | undefined;
    /** Details of the text message to change. When `to` may change depends on the state of the session. */
    sms: SmsDetails;
};

/** An inspection session. */
export type Session = {
    /** Unique key of the session, needed for every later call on it. */
    session_key: SessionKey;
    /** Capture flow shown to the user. */
    theme: "LITE" | "PRO" | "CAPT";
    /** Whether the session is active. */
    active: boolean;
    /** How far the session has come: from `IDLE` to `COMPLETE`, or ended by `EXPIRED` or `INVALID`. */
    status: "IDLE" | "STARTED" | "PROCESS" | "QC_PASSED" | "CONFIRM" | "COMPLETE" | "EXPIRED" | "INVALID";
    /** Address the user is sent to after the session, if one was set. */
    redirect_url: string | null;
    /** When the inspection started, or `null` or an empty string if it has not. */
    inspect_started_at: InspectionTime;
    /** When the inspection ended, or `null` or an empty string if it has not. */
    inspect_ended_at: InspectionTime;
    /** When the session was created, such as `2021-05-25T11:50:49.000000Z`. */
    created_at: Timestamp;
    /** When the session last changed, such as `2021-05-25T11:59:20.000000Z`. */
    updated_at: Timestamp;
    /** Language of the capture pages, such as `EN`. */
    language: LanguageCode;
    /** Link for the user. createSession returns it; other operations may leave it out. */
    capture_url?: string | undefined;
    /** Your identifier for the session and its text message. */
    options: SessionOptions;
    /** Vehicle of the session. It can be missing until the VIN is known. */
    vehicle?: Vehicle | undefined;
};

/** Identifier, text message and other optional data that the session was given. */
export type SessionOptions = {
    /** Your own identifier for the session, sent as `session.client_id`. */
    client_id?: ClientId | undefined;
    /** Text message of the session and what became of it. */
    sms?: SmsStatus | undefined;
    /** Name of the user in two parts, sent as `session.contact`. Shown in results. */
    contact?: ContactName | undefined;
    /** Your own data, sent as `session.reference`. Shown in results, and deleted a few hours after the session has completed. */
    reference?: ReferenceData | undefined;
};

/** Text message of the session and what became of it. */
export type SmsStatus = {
    /** Phone number of the user. */
    to: string;
    /** Name of the user. */
    to_name?: string | null | undefined;
    /** Phone number of the sender. */
    from?: string | undefined;
    /** Name of the sender. */
    by?: string | undefined;
    /** Outcome of the delivery, such as `201 Created`. Shown by updateSession. */
    delivery_status?: string | undefined;
    /** Details on the delivery, empty if there are none. Shown by updateSession. */
    delivery_message?: string | undefined;
};

/** Vehicle of a session. It holds little more than the VIN at first; more members follow once the VIN is decoded. */
export type Vehicle = {
    /** PAVE's number for the vehicle. */
    vehicle_id?: number | undefined;
    /** Vehicle identification number, sent with a request or read from a photo. */
    vin?: string | undefined;
    /** Model year, such as `2017`. */
    year?: ModelYear | undefined;
    /** Manufacturer, such as `Nissan`. */
    make?: string | undefined;
    /** Model, such as `Rogue`. */
    model?: string | undefined;
    /** Body type, such as `Wagon 4 Dr.`. */
    body_type?: string | undefined;
    /** Trim level. */
    trim?: string | undefined;
    /** Transmission, such as `AUTOMATIC`. */
    transmission?: string | undefined;
    /** Drivetrain, such as `All Wheel Drive`. */
    drivetrain?: string | undefined;
    /** Engine, such as `4 Cylinder Engine`. */
    engine_type?: string | undefined;
    /** Fuel, such as `Gasoline Fuel`. */
    fuel_type?: string | undefined;
    /** Exterior colour. */
    ext_col?: string | undefined;
    /** Interior colour. */
    int_col?: string | undefined;
    /** Odometer reading in the unit given by `odom_unit`: a number, or text such as `100,945`. */
    odom_reading?: OdometerValue | undefined;
    /** Unit of the odometer reading, such as `KILOMETRES`. */
    odom_unit?: OdometerUnit | undefined;
};

/** Confirmation that a session was removed. */
export type DeleteSessionResponse = {
    /** Short text for people that names the session. */
    message: string;
};

/** Photos of a session. */
export type PhotoList = Photo[];

/** One photo of the vehicle and the verdict on its quality. */
export type Photo = {
    /** What the photo shows: 1 VIN, 2 interior, 3 instrument cluster, 4 left, 5 front, 6 tires, 7 right, 8 rear, 9 windshield, 10 front left, 11 front right, 12 rear right, 13 rear left. The user captures them in the order 1, 2, 3, 4, 10, 5, 11, 7, 12, 8, 13, 9, 6. */
    photo_code: number;
    /** Name of the view, such as `Front_Left`. */
    photo_label: string;
    /** Address of the image. A default image if VIN (1) or odometer (3) were typed in. The outside views (4, 5, 7, 8 and 10 to 13) can be without an image once all needed ones are there. */
    url: string | null;
    /** Whether the photo passed the quality check. */
    approved: boolean;
    /** Verdict in words, such as `ACCEPTED` or `REJECTED` with the reason. */
    approved_message: string;
    /** When the photo was first captured, such as `2021-05-27T07:36:16+00:00`. */
    created_at: Timestamp;
    /** When the photo last changed, such as `2021-05-27T07:37:05+00:00`. */
    updated_at: Timestamp;
};

/** Results of a completed session. Besides the session, the document has parts for the vehicle, the photos, the location and the inspection with its damages and grades. PAVE's public pages do not name their members, so they are left untyped here. */
export type SessionResults = {
    /** Event the document belongs to, `SESSION:COMPLETE`. */
    event: string;
    /** The session, with its options, account, source and vehicle. */
    session: ResultsSession;
} & {
    [key: string]: unknown;
};

/** The session part of a results document. */
export type ResultsSession = {
    /** Unique key of the session. */
    session_key: SessionKey;
    /** Capture flow shown to the user. */
    theme: "LITE" | "PRO" | "CAPT";
    /** Whether the session is active. */
    active: boolean;
    /** How far the session has come: from `IDLE` to `COMPLETE`, or ended by `EXPIRED` or `INVALID`. */
    status: "IDLE" | "STARTED" | "PROCESS" | "QC_PASSED" | "CONFIRM" | "COMPLETE" | "EXPIRED" | "INVALID";
    /** Address the user is sent to after the session, if one was set. */
    redirect_url: string | null;
    /** When the inspection started, such as `2023-12-07T17:33:36+00:00`. */
    inspect_started_at: InspectionTime;
    /** When the inspection ended, such as `2023-12-07T17:43:05+00:00`. */
    inspect_ended_at: InspectionTime;
    /** Time spent capturing. PAVE does not state the unit; its sample fits seconds. */
    capture_duration?: number | undefined;
    /** Time from start to end. PAVE does not state the unit; its sample fits seconds. */
    inspect_duration?: number | undefined;
    /** When the session was created, such as `2023-12-07T17:33:23+00:00`. */
    created_at: Timestamp;
    /** When the session last changed, such as `2023-12-07T17:44:07+00:00`. */
    updated_at: Timestamp;
    /** Language of the capture pages, here in lower case, such as `en`. */
    language: LanguageCode;
    /** Your identifier for the session and its text message. */
    options: SessionOptions;
    /** PAVE account the session belongs to. */
    user_account?: UserAccount | undefined;
    /** How the session came about. */
    source?: SessionSource | undefined;
    /** Vehicle of the session. */
    vehicle?: ResultsVehicle | undefined;
};

/** PAVE account the session belongs to. */
export type UserAccount = {
    /** Name of the account. */
    username?: string | undefined;
    /** First name of the account holder. */
    first_name?: string | undefined;
    /** Last name of the account holder. */
    last_name?: string | undefined;
    /** E-mail address of the account holder. */
    email?: string | undefined;
    /** Phone number of the account holder. */
    phone?: string | null | undefined;
};

/** How the session came about. */
export type SessionSource = {
    /** `api` for createSession, `dashboard` for a session sent by a dashboard user, `shareable_link` and `embedded_widget` for one started from a link or a widget set up in the dashboard. */
    type: "api" | "dashboard" | "shareable_link" | "embedded_widget";
    /** Details on the source: `api_name` (name of the API key), `dashboard_username` (user who sent it) or `form_name` (name of the link or widget). */
    properties: {
        [key: string]: unknown;
    };
};

/** Vehicle as results describe it. PAVE's sample has further members that are left untyped here. */
export type ResultsVehicle = {
    /** PAVE's number for the vehicle, called `vehicle_id` by getSession. */
    id?: number | undefined;
    /** Unique key of the session. */
    session_key?: SessionKey | undefined;
    /** Vehicle identification number. */
    vin?: string | undefined;
    /** Registration mark of the vehicle, or `null`. */
    vrm?: string | null | undefined;
    /** Model year, such as `2020`. */
    year?: ModelYear | undefined;
    /** Manufacturer, such as `Honda`. */
    make?: string | undefined;
    /** Model, such as `ODYSSEY`. */
    model?: string | undefined;
    /** Body type, such as `Sports Van`. */
    body_type?: string | undefined;
    /** Trim level. */
    trim?: string | undefined;
    /** Transmission, such as `AUTOMATIC`. */
    transmission?: string | undefined;
    /** Drivetrain. */
    drivetrain?: string | undefined;
} & {
    [key: string]: unknown;
};

/** API key that made the call. */
export type ApiKey = string;

/**
 * Event that PAVE reports:
 *
 * - `SESSION:SMS_PROCESS`: delivery of the text message has progressed.
 * - `SESSION:STAGE_CHANGE`: the user has captured a photo.
 * - `SESSION:STATUS_CHANGE`: the status of the session has changed.
 * - `SESSION:COMPLETE`: the session is complete; the results document is sent.
 * - `SESSION:NOTE_INSERT`: a note was added to the session. PAVE's overview has this event, its page on creating a callback does not.
 */
export type CallbackEvent = "SESSION:SMS_PROCESS" | "SESSION:STAGE_CHANGE" | "SESSION:STATUS_CHANGE" | "SESSION:COMPLETE" | "SESSION:NOTE_INSERT";

/** Address that PAVE calls when the event happens. */
export type CallbackUrl = string;

/** HTTP method of the call. */
export type CallbackMethod = string;

/** Headers that PAVE sends along, by name. Meant for credentials, such as an `Authorization` header. */
export type CallbackHeaders = {
    [key: string]: unknown;
};

/** Attributes of your own that PAVE adds to the body it sends for the event. */
export type CallbackPayload = {
    [key: string]: unknown;
};

/** Callback setting to create. */
export type CreateCallbackRequest = {
    /** Event that PAVE reports. */
    event: "SESSION:SMS_PROCESS" | "SESSION:STAGE_CHANGE" | "SESSION:STATUS_CHANGE" | "SESSION:COMPLETE" | "SESSION:NOTE_INSERT";
    /** Address that PAVE calls when the event happens. */
    url: CallbackUrl;
    /** HTTP method of the call, `POST` if left out. */
    method?: CallbackMethod | undefined;
    /** Headers that PAVE sends along, by name, such as `Authorization`. */
    headers?: CallbackHeaders | undefined;
    /** Attributes of your own that PAVE adds to the body it sends. */
    payload?: CallbackPayload | undefined;
};

/** Changes to a callback setting. */
export type UpdateCallbackRequest = {
    /** Address that PAVE calls when the event happens. */
    url: CallbackUrl;
    /** HTTP method of the call, `POST` if left out. */
    method?: CallbackMethod | undefined;
    /** Headers that PAVE sends along, by name, such as `Authorization`. */
    headers?: CallbackHeaders | undefined;
    /** Attributes of your own that PAVE adds to the body it sends. */
    payload?: CallbackPayload | undefined;
};

/** Callback setting for one event. */
export type Callback = {
    /** Event that PAVE reports. */
    event: "SESSION:SMS_PROCESS" | "SESSION:STAGE_CHANGE" | "SESSION:STATUS_CHANGE" | "SESSION:COMPLETE" | "SESSION:NOTE_INSERT";
    /** Address that PAVE calls when the event happens. */
    url: CallbackUrl;
    /** HTTP method of the call. */
    method: CallbackMethod;
    /** Headers that PAVE sends along, by name, such as `Authorization`. */
    headers?: CallbackHeaders | undefined;
    /** Attributes of your own that PAVE adds to the body it sends. */
    payload?: CallbackPayload | undefined;
};

/** Callback setting as just stored, with the API key it belongs to. */
export type SavedCallback = {
    /** API key that made the call. */
    api_key: ApiKey;
    /** Event that PAVE reports. */
    event: "SESSION:SMS_PROCESS" | "SESSION:STAGE_CHANGE" | "SESSION:STATUS_CHANGE" | "SESSION:COMPLETE" | "SESSION:NOTE_INSERT";
    /** Address that PAVE calls when the event happens. */
    url: CallbackUrl;
    /** HTTP method of the call. */
    method: CallbackMethod;
    /** Headers that PAVE sends along, by name, such as `Authorization`. */
    headers?: CallbackHeaders | undefined;
    /** Attributes of your own that PAVE adds to the body it sends. */
    payload?: CallbackPayload | undefined;
};

/** All callback settings of an API key. */
export type ListCallbacksResponse = {
    /** API key that made the call. */
    api_key: ApiKey;
    /** The settings, one for each event. */
    data: Callback[];
};

/** One callback setting of an API key. */
export type GetCallbackResponse = {
    /** API key that made the call. */
    api_key: ApiKey;
    /** The callback setting. */
    data: Callback;
};

/** Confirmation that a callback setting was removed. */
export type DeleteCallbackResponse = {
    /** API key that made the call. */
    api_key: ApiKey;
    /** Short text for people that names the event. */
    message: string;
};

/** What went wrong. */
export type ErrorResponse = {
    /** Short text for people, with no code to match on. */
    message: string;
};

/** What went wrong with a callback setting. */
export type CallbackErrorResponse = {
    /** API key that made the call. */
    api_key: ApiKey;
    /** Short text for people that names the event. */
    message: string;
};
