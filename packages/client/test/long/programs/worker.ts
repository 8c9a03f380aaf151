import { upload } from "./in-memory.ts";

const worker = {
  async fetch(request: Request): Promise<Response> {
    await upload(new URL(request.url).searchParams.get("server") ?? "");
    return new Response("done");
  },
};

// biome-ignore lint/style/noDefaultExport: workerd takes handlers from the default export.
export { worker as default };
