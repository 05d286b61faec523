import type { FormWriter } from "../operation/descriptor.ts";
import { formText } from "./form.ts";
import type { ParameterStyles } from "./parameter-style.ts";
import { styledWriter } from "./styled-parameters.ts";
import { present } from "./value-text.ts";

/** `application/x-www-form-urlencoded` with fields that are written in the style of a query parameter. */
export const styledFormWriter: FormWriter = (body, encoding, type) => {
  const styles = Object.fromEntries(Object.entries(encoding).filter(([, how]) => typeof how === "object"));
  const inStyle = styledWriter({ query: styles as ParameterStyles }).query;
  const fieldText = (name: string, value: unknown): string => {
    if (Object.hasOwn(styles, name)) return inStyle(name, value);
    return formText({ [name]: value }, encoding);
  };
  const texts = present(body).map(([name, value]) => fieldText(name, value));
  return { body: texts.filter(Boolean).join("&"), type };
};
