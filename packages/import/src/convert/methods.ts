/** The methods of Swagger 2.0. */
export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"] as const;
