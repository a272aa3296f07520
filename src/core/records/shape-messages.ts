/** What is said of a value of the right type that is wrong all the same; translated by these texts. */
export const SHAPE_MESSAGES = {
  object: 'The value must be an object.',
  empty: 'The value must not be empty.',
  id: 'The value must be “c-” and eight characters of 0-9 and a-z.',
  whole: 'The value must be a whole number.',
  positive: 'The value must be at least 1.',
} as const;
