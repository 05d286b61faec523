/** The same collection with one of its parents left out: `/crates` of `/ships/{}/crates`. */
export function shallower(collection: string): string[] {
  return [...collection.matchAll(/\/[^/{}]+(\/\{\})+(?=\/)/g)].map(({ 0: parent, index }) => {
    return collection.slice(0, index) + collection.slice(index + parent.length);
  });
}
