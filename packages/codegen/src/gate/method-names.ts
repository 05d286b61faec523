/** Methods that `fetch` refuses to send. */
export const FORBIDDEN: RegExp = /^(trace|track|connect)$/i;

/** Methods of HTTP that OpenAPI has no keyword for, as IANA lists them. Servers know them in capitals alone. */
export const REGISTERED: ReadonlySet<string> = new Set(
  "ACL BASELINE-CONTROL BIND CHECKIN CHECKOUT COPY LABEL LINK LOCK MERGE MKACTIVITY MKCALENDAR MKCOL MKREDIRECTREF MKWORKSPACE MOVE ORDERPATCH PROPFIND PROPPATCH REBIND REPORT SEARCH UNBIND UNCHECKOUT UNLINK UNLOCK UPDATE UPDATEREDIRECTREF VERSION-CONTROL".split(
    " ",
  ),
);
