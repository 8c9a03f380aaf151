/** Thrown for invalid input. The message contains the place and what to write instead. */
export class InputError extends Error {}
