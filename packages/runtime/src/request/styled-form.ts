import type { FormWriter, ParameterStyles } from "../operation/descriptor.ts";
import { formWriter } from "./form.ts";
import { isAbsent } from "./style.ts";
import { styledWriter } from "./styled.ts";

/** `application/x-www-form-urlencoded` where some fields are written in the style of a query parameter. */
export const styledFormWriter: FormWriter = (body, encoding) => {
  const styles = Object.fromEntries(Object.entries(encoding).filter(([, how]) => typeof how === "object"));
  const styled = styledWriter({ query: styles as ParameterStyles }).query;
  return Object.entries(body)
    .filter(([, value]) => !isAbsent(value))
    .map(([name, value]) =>
      Object.hasOwn(styles, name) ? styled(name, value) : formWriter({ [name]: value }, encoding),
    )
    .filter(Boolean)
    .join("&");
};
