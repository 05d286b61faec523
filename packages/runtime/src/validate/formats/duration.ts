/** RFC 3339, appendix A, as ajv-formats reads it. */
const DURATION = /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/;

export function isDuration(text: string): boolean {
  return DURATION.test(text);
}
