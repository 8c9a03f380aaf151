/**
 * Whether an id means the same for every server and gateway on the way. With a slash, `..`, `?`, `#`, `%` or a space, one
 * may read it as the id of something else.
 */
export function isPlainId(id: string): boolean {
  return /^[\w.~:@=-]+$/.test(id) && !/^\.+$/.test(id);
}

/** Why a request for what has another id is not sent. */
export const notPlainReason = "a server or gateway may read its id as a path or as another id";
