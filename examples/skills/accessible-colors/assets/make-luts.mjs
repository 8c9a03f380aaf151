// node assets/make-luts.mjs [DIRECTORY]   writes hald-protan.png, hald-deutan.png and hald-tritan.png, the same bytes each time.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deficiencies, simulate } from "../scripts/vision.mjs";
import { png } from "./png.mjs";

// A Hald image of level 8 holds a cube of 64 steps per channel, red running fastest, in 512 × 512 pixels.
const STEPS = 64;
const SIDE = 512;

function hald(deficiency) {
  const pixels = Buffer.alloc(SIDE * SIDE * 3);
  let at = 0;
  for (let blue = 0; blue < STEPS; blue++) {
    for (let green = 0; green < STEPS; green++) {
      for (let red = 0; red < STEPS; red++) {
        const rgb = [red, green, blue].map((step) => (step * 255) / (STEPS - 1));
        pixels.set(simulate(rgb, deficiency), at);
        at += 3;
      }
    }
  }
  return png(SIDE, SIDE, pixels);
}

const directory = process.argv[2] ?? fileURLToPath(new URL(".", import.meta.url));
for (const deficiency of deficiencies)
  writeFileSync(join(directory, `hald-${deficiency}.png`), hald(deficiency));
