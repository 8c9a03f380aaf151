import { createRequire } from "node:module";
import { dirname } from "node:path";

interface Miniflare {
  dispatchFetch(url: string): Promise<{ text(): Promise<string> }>;
  dispose(): Promise<void>;
}

// Arguments: the folder that miniflare is installed in, a worker, the server to upload to.
const [, , folder = "", script = "", server = ""] = process.argv;
const miniflare = createRequire(`${folder}/`)("miniflare") as {
  Miniflare: new (options: object) => Miniflare;
};
const options = {
  modules: true,
  modulesRoot: dirname(script),
  scriptPath: script,
  compatibilityDate: "2026-01-01",
};
const worker = new miniflare.Miniflare(options);
const response = await worker.dispatchFetch(`http://worker/?server=${encodeURIComponent(server)}`);
console.log(await response.text());
await worker.dispose();
