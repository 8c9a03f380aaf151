import { scriptOf } from "./script.ts";

/** Filters the checks by the form. Keeps the filter and the open checks in the URL. */
function filterChecks(): void {
  const form = document.querySelector<HTMLFormElement>("#filter");
  if (!form) return;
  const rows = [...document.querySelectorAll<HTMLDetailsElement>("details.check")];
  const applyFilter = () => showMatching(form, rows);
  const saveState = () => saveToUrl(form, rows);
  const restore = () => {
    restoreFromUrl(form, rows);
    applyFilter();
  };
  const onChange = () => {
    applyFilter();
    saveState();
  };
  form.addEventListener("input", onChange);
  // The fields are reset after the event.
  form.addEventListener("reset", () => setTimeout(onChange));
  form.addEventListener("submit", (event) => event.preventDefault());
  document.addEventListener("keydown", (event) => searchOnSlash(event, form));
  document.addEventListener("click", followLocally);
  addEventListener("hashchange", restore);
  restore();
  document.addEventListener(
    "toggle",
    ({ target }) => rows.some((row) => row === target) && saveState(),
    true,
  );
}

function showMatching(form: HTMLFormElement, rows: readonly HTMLDetailsElement[]): void {
  const data = new FormData(form);
  const words = String(data.get("q")).toLowerCase().split(/\s+/).filter(Boolean);
  for (const row of rows) {
    const text = [".id", ".statement"].map((part) => row.querySelector(part)?.textContent).join(" ");
    const hasFacets = facetsOf(row).every(([name, value]) => {
      const wanted = data.getAll(name);
      return wanted.length === 0 || wanted.includes(value);
    });
    row.hidden = !hasFacets || !words.every((word) => text.toLowerCase().includes(word));
  }
  for (const group of document.querySelectorAll<HTMLElement>(".group")) {
    const shown = group.querySelectorAll("details.check:not([hidden])").length;
    group.hidden = shown === 0;
    group.querySelector(".shown")?.replaceChildren(String(shown));
  }
  const shown = rows.filter(({ hidden }) => !hidden).length;
  document.querySelector("#shown")?.replaceChildren(`${shown} of ${rows.length} shown`);
}

/** Returns the values of a row for the fields of the form. */
function facetsOf(row: HTMLDetailsElement): (readonly [name: string, value: string])[] {
  const tags = row.querySelectorAll("summary .outcome, summary i");
  return ["outcome", "level", "evidence", "revision"].map((name, at) => [name, tags[at]?.textContent ?? ""]);
}

function saveToUrl(form: HTMLFormElement, rows: readonly HTMLDetailsElement[]): void {
  const state = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value !== "") state.append(name, String(value));
  }
  for (const row of rows) {
    if (row.open) state.append("check", row.id);
  }
  const fragment = state.toString();
  history.replaceState(null, "", fragment ? `#${fragment}` : location.pathname + location.search);
}

/** Restores the filter and the open checks from the URL. A plain anchor restores none; one of a check opens it. */
function restoreFromUrl(form: HTMLFormElement, rows: readonly HTMLDetailsElement[]): void {
  if (!location.hash.includes("=")) {
    const linked = rows.find(({ id }) => `#${id}` === location.hash);
    if (linked) linked.open = true;
    linked?.scrollIntoView();
    return;
  }
  const state = new URLSearchParams(location.hash.slice(1));
  for (const input of form.querySelectorAll("input")) {
    if (input.type === "checkbox") input.checked = state.getAll(input.name).includes(input.value);
    else input.value = state.get(input.name) ?? "";
  }
  const open = state.getAll("check");
  for (const row of rows) row.open = open.includes(row.id);
  rows.find((row) => row.open)?.scrollIntoView();
}

function searchOnSlash(event: KeyboardEvent, form: HTMLFormElement): void {
  const isTyping = event.target instanceof Element && event.target.matches("input[type=search], select");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
  event.preventDefault();
  form.querySelector<HTMLInputElement>("input[type=search]")?.focus();
}

/** Follows a link within the page without changing the URL, which contains the filter. */
function followLocally(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const section = link && document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
  if (!section) return;
  event.preventDefault();
  section.scrollIntoView();
  section.focus();
}

export const filterScript: string = scriptOf([
  filterChecks,
  showMatching,
  facetsOf,
  saveToUrl,
  restoreFromUrl,
  searchOnSlash,
  followLocally,
]);
