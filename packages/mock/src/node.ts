export { type ListenOptions, listen, type MockServer } from "./node/listen.ts";
