/** Shorter texts are not secrets, and taking them out would tear words apart. */
export const SHORTEST = 6;
