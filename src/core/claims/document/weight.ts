/** How much somebody whom the text has in mind stands out. Halves, as sums of them are compared. */
export enum Weight {
  /** Named or described, in whatever part. */
  Mentioned = 1,
  /** The subject of what somebody reports. */
  Reported = 1.5,
  /** Who speaks, or the subject of a sentence. */
  Acting = 2,
}
