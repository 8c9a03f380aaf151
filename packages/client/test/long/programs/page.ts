import { upload } from "./in-memory.ts";

await upload(location.origin);
