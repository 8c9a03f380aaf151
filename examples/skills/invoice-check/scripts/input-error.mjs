/** The input cannot be read as an invoice; the message says where and what to write instead. */
export class InputError extends Error {}
