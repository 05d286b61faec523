// Generated from specs/honcho/openapi.yaml by `npm run generate`: change the spec, then generate again.

/** Version of this package. */
export const version: string = "0.0.0";

/** How the package names itself in requests. */
export const userAgent: string = "specwright-honcho/0.0.0";

/** Version of the API that the description states. */
export const apiVersion: string = "1.1.0";

/** Fingerprint of the description: the first 16 digits of the SHA-256 of this package's openapi.yaml. */
export const specHash: string = "ee065b255a178e30";
