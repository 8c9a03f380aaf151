/**
 * Whether a value is a `Uint8Array`, of any realm. In jsdom, happy-dom and vm contexts, the runtime's own bytes
 * are not instances of the global `Uint8Array`.
 */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === "[object Uint8Array]";
}
