/** OpenAPI's `style`, and `json` for parameters whose `content` is JSON. */
export type Style = "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "json";

/** How one parameter is written. What is absent has the default of the parameter's location. */
export interface ParameterStyle {
  readonly style?: Style;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

/** The parameters of one location (path, query, …) whose style is not the default of that location. */
export type ParameterStyles = { readonly [name: string]: ParameterStyle };

/** The styles of all parameters of an operation, by location. */
export interface StylesByLocation {
  readonly path?: ParameterStyles;
  readonly query?: ParameterStyles;
  readonly headers?: ParameterStyles;
  readonly cookies?: ParameterStyles;
}
