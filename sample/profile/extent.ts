/** The degrees between which a county lies, about: none of it is outside, not all inside is of it. */
export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}
