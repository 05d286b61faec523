/** A union that multiplies out to more shapes than anybody could read about. */
export class TooComplex extends Error {
  override readonly name = "TooComplex";
}
