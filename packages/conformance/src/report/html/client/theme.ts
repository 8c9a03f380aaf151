import { scriptOf } from "./script.ts";

/** The switch of the colours, which is remembered where the browser does so for a file. */
function chooseTheme(): void {
  const select = document.querySelector<HTMLSelectElement>("#theme");
  if (!select) return;
  const key = "skills-conformance-theme";
  const show = () => {
    document.documentElement.dataset.theme = select.value;
  };
  try {
    select.value = localStorage.getItem(key) ?? "";
  } catch {
    // A browser may refuse to keep anything for a file.
  }
  show();
  select.addEventListener("change", () => {
    show();
    try {
      localStorage.setItem(key, select.value);
    } catch {
      // As above: then it holds until the page is closed.
    }
  });
}

export const themeScript: string = scriptOf([chooseTheme]);
