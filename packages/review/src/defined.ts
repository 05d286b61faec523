type Defined<Fields> = { [key in keyof Fields]?: Exclude<Fields[key], undefined> };

/** An object without the fields that are undefined. */
export function defined<Fields extends object>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Fields>;
}

/** A list without the entries that are undefined. */
export function definedItems<Item>(...items: readonly (Item | undefined)[]): Item[] {
  return items.filter((item) => item !== undefined);
}
