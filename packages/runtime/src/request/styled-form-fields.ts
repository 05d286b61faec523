import type { FormWriter } from "../operation/descriptor.ts";
import { formWriter } from "./form.ts";
import type { ParameterStyles } from "./parameter-style.ts";
import { styledWriter } from "./styled-parameters.ts";
import { isAbsent } from "./value-text.ts";

/** `application/x-www-form-urlencoded` with fields that are written in the style of a query parameter. */
export const styledFormWriter: FormWriter = (body, encoding) => {
  const styles = Object.fromEntries(Object.entries(encoding).filter(([, how]) => typeof how === "object"));
  const inStyle = styledWriter({ query: styles as ParameterStyles }).query;
  const fieldText = (name: string, value: unknown): FormData | string => {
    if (Object.hasOwn(styles, name)) return inStyle(name, value);
    return formWriter({ [name]: value }, encoding);
  };
  return Object.entries(body)
    .filter(([, value]) => !isAbsent(value))
    .map(([name, value]) => fieldText(name, value))
    .filter(Boolean)
    .join("&");
};
