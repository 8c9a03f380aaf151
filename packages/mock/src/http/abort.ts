/** Resolves when `signal` is aborted. Without a signal, never resolves. */
export function aborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve();
    else signal?.addEventListener("abort", () => resolve(), { once: true });
  });
}

/** Resolves after `milliseconds`, or when `signal` is aborted. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    void aborted(signal).then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
