import type { Outgoing } from "../request/prepare.ts";

/** Sends one attempt with its credentials. */
export type Deliver = (outgoing: Outgoing) => Promise<Response>;

/** Stands between a named operation and its delivery. */
export type Transport = (outgoing: Outgoing, route: string, deliver: Deliver) => Promise<Response>;
