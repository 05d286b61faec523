/** No value could be made for a schema: it allows none, or is beyond what this package derives values from. */
export class Unbuildable extends Error {
  override readonly name: string = "Unbuildable";

  constructor(pointer: string, reason: string) {
    super(`no value can be made for #${pointer}: ${reason}`);
  }
}
