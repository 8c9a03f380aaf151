// Preloaded into a server. Measures the longest turn of its event loop between the messages "start" and "stop".

/** Milliseconds of the longest turn. */
export interface LongestTurn {
  /** From the beginning of the turn to its end. */
  readonly elapsed: number;
  /** CPU time of the main thread, which excludes the time of other processes on a busy machine. */
  readonly cpu: number;
}

function cpuTime(): number {
  // Older versions of Node have only the CPU time of all threads, which includes those that inflate archives.
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
}

let isMeasuring = false;
let longest: LongestTurn = { elapsed: 0, cpu: 0 };

function measureTurn(start: number, cpuStart: number): void {
  const [end, cpuEnd] = [performance.now(), cpuTime()];
  longest = {
    elapsed: Math.max(longest.elapsed, end - start),
    cpu: Math.max(longest.cpu, cpuEnd - cpuStart),
  };
  if (isMeasuring) setImmediate(measureTurn, end, cpuEnd);
}

process.on("message", (message) => {
  isMeasuring = message === "start";
  if (isMeasuring) {
    longest = { elapsed: 0, cpu: 0 };
    setImmediate(measureTurn, performance.now(), cpuTime());
  } else setImmediate(() => process.send?.(longest));
});
process.once("disconnect", () => {
  isMeasuring = false;
});
process.channel?.unref();
