/**
 * Runs `work` with a timeout, even if it ignores the signal it gets.
 *
 * @param milliseconds timeout
 * @param callerSignal aborts `work` too
 * @param onError returns the result if `work` throws, times out or is aborted
 */
export async function withTimeout<Result>(
  milliseconds: number,
  callerSignal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
  onError: (error: unknown) => Result,
): Promise<Result> {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(
    () => controller.abort(new Error(`timed out after ${Math.ceil(milliseconds)} ms`)),
    // A timer with more would fire at once, and Node warns about negative numbers.
    Math.max(0, Math.min(milliseconds, 2 ** 31 - 1)),
  );
  try {
    return await new Promise((resolve, reject) => {
      // Replaces the listener of the previous attempt, because Node 20 warns about more than ten listeners.
      callerSignal.onabort = () => controller.abort(callerSignal.reason);
      signal.addEventListener("abort", () => reject(signal.reason));
      work(signal).then(resolve, reject);
    });
  } catch (error) {
    return onError(error);
  } finally {
    clearTimeout(timer);
  }
}
