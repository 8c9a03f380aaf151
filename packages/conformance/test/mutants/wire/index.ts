import type { Mutant } from "../mutant.ts";
import { access } from "./access.ts";
import { archives } from "./archives.ts";
import { bytes } from "./bytes.ts";
import { consistency } from "./consistency.ts";
import { errors } from "./errors.ts";
import { fileNames } from "./file-names.ts";
import { labels } from "./labels.ts";
import { lists } from "./lists.ts";
import { skillMd } from "./skill-md.ts";
import { times } from "./times.ts";
import { versions } from "./versions.ts";

/** Servers that are wrong. The suite must find each of them. */
export const wireMutants: readonly Mutant[] = [
  ...bytes,
  ...fileNames,
  ...archives,
  ...skillMd,
  ...labels,
  ...times,
  ...versions,
  ...lists,
  ...access,
  ...consistency,
  ...errors,
];
