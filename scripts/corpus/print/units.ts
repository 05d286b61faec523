/** `12.3 s` */
export function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}

/** `410 MB`, `9.1 MB` or `38 kB` */
export function bytes(value: number): string {
  if (value < 1e6) return `${Math.round(value / 1e3)} kB`;
  return `${(value / 1e6).toFixed(value < 1e7 ? 1 : 0)} MB`;
}

/** `190 k` */
export function thousands(value: number): string {
  return `${Math.round(value / 1000)} k`;
}
