import { scriptOf } from "./script.ts";

/** Applies the theme of the select element, and remembers it if the browser has storage for local files. */
function chooseTheme(): void {
  const select = document.querySelector<HTMLSelectElement>("#theme");
  if (!select) return;
  const key = "skills-conformance-theme";
  const apply = () => {
    document.documentElement.dataset.theme = select.value;
  };
  try {
    select.value = localStorage.getItem(key) ?? "";
  } catch {
    // Some browsers have no storage for local files.
  }
  apply();
  select.addEventListener("change", () => {
    apply();
    try {
      localStorage.setItem(key, select.value);
    } catch {
      // As above: the theme applies until the page is closed.
    }
  });
}

export const themeScript: string = scriptOf([chooseTheme]);
