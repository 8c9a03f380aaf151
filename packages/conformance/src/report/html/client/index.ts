import { exchangeScript } from "./exchange.ts";
import { filterScript } from "./filter.ts";
import { themeScript } from "./theme.ts";

/** What runs in the page. What needs it is shown only then. */
export const script: string = `document.documentElement.classList.add("scripting");\n${themeScript}${exchangeScript}${filterScript}`;
