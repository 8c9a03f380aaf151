/**
 * Does work that has to be done in time, whatever it makes of the signal that it is given.
 *
 * @param failed what comes of it when the work throws or time is up
 * @throws the reason of the outer signal once that aborts
 */
export async function within<Result>(
  milliseconds: number,
  outer: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
  failed: (fault: unknown) => Result,
): Promise<Result> {
  const abort = new AbortController();
  const { signal } = abort;
  const timer = setTimeout(
    () => abort.abort(new Error(`not complete within ${Math.ceil(milliseconds)} ms`)),
    // More overflows a timer, and it would end at once; of less than nothing Node warns.
    Math.max(0, Math.min(milliseconds, 2 ** 31 - 1)),
  );
  try {
    return await new Promise((resolve, reject) => {
      outer.throwIfAborted();
      // In place of the one of the attempt before: Node 20 warns of more than ten listeners.
      outer.onabort = () => abort.abort(outer.reason);
      signal.addEventListener("abort", () => reject(signal.reason));
      work(signal).then(resolve, reject);
    });
  } catch (fault) {
    outer.throwIfAborted();
    return failed(fault);
  } finally {
    clearTimeout(timer);
  }
}
