/** The formats that are checked, and what the runtime calls the function that knows each. Others say nothing. */
export const TEXT_FORMATS: ReadonlyMap<string, string> = new Map([
  ["date", "isDate"],
  ["time", "isTime"],
  ["date-time", "isDateTime"],
  ["iso-time", "isIsoTime"],
  ["iso-date-time", "isIsoDateTime"],
  ["duration", "isDuration"],
  ["uri", "isUri"],
  ["uri-reference", "isUriReference"],
  ["uri-template", "isUriTemplate"],
  ["url", "isUrl"],
  ["email", "isEmail"],
  ["hostname", "isHostname"],
  ["ipv4", "isIpv4"],
  ["ipv6", "isIpv6"],
  ["uuid", "isUuid"],
  ["regex", "isRegex"],
  ["json-pointer", "isJsonPointer"],
  ["json-pointer-uri-fragment", "isJsonPointerFragment"],
  ["relative-json-pointer", "isRelativeJsonPointer"],
  ["byte", "isByte"],
]);

/** The same for numbers. `float` and `double` are numbers of any size and precision. */
export const NUMBER_FORMATS: ReadonlyMap<string, string> = new Map([
  ["int32", "isInt32"],
  ["int64", "isInt64"],
]);
