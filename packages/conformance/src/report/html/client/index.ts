import { exchangeScript } from "./exchange.ts";
import { filterScript } from "./filter.ts";
import { themeScript } from "./theme.ts";

/** The script of the page. The class `scripting` shows the elements that need it. */
export const script: string = `document.documentElement.classList.add("scripting");\n${themeScript}${exchangeScript}${filterScript}`;
