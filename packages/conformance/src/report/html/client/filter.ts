import { scriptOf } from "./script.ts";

/** Narrows the list of checks to what the form says, and keeps that and the open checks in the address. */
function filterChecks(): void {
  const form = document.querySelector<HTMLFormElement>("#filter");
  if (!form) return;
  const rows = [...document.querySelectorAll<HTMLDetailsElement>("details.check")];
  const narrow = () => narrowChecks(form, rows);
  const keep = () => keepAddress(form, rows);
  const restore = () => {
    restoreView(form, rows);
    narrow();
  };
  const change = () => {
    narrow();
    keep();
  };
  form.addEventListener("input", change);
  // The fields are empty only after the event.
  form.addEventListener("reset", () => setTimeout(change));
  form.addEventListener("submit", (event) => event.preventDefault());
  document.addEventListener("keydown", (event) => searchOnSlash(event, form));
  document.addEventListener("click", stayInView);
  addEventListener("hashchange", restore);
  restore();
  document.addEventListener("toggle", ({ target }) => rows.some((row) => row === target) && keep(), true);
}

function narrowChecks(form: HTMLFormElement, rows: readonly HTMLDetailsElement[]): void {
  const data = new FormData(form);
  const words = String(data.get("q")).toLowerCase().split(/\s+/).filter(Boolean);
  for (const row of rows) {
    const text = [".id", ".statement"].map((part) => row.querySelector(part)?.textContent).join(" ");
    const isWanted = facetsOf(row).every(([name, value]) => {
      const wanted = data.getAll(name);
      return wanted.length === 0 || wanted.includes(value);
    });
    row.hidden = !isWanted || !words.every((word) => text.toLowerCase().includes(word));
  }
  for (const group of document.querySelectorAll<HTMLElement>(".group")) {
    const shown = group.querySelectorAll("details.check:not([hidden])").length;
    group.hidden = shown === 0;
    group.querySelector(".shown")?.replaceChildren(String(shown));
  }
  const shown = rows.filter(({ hidden }) => !hidden).length;
  document.querySelector("#shown")?.replaceChildren(`${shown} of ${rows.length} shown`);
}

/** What the form asks about a check, as its row says it. */
function facetsOf(row: HTMLDetailsElement): (readonly [name: string, value: string])[] {
  const tags = row.querySelectorAll("summary .outcome, summary i");
  return ["outcome", "level", "evidence", "revision"].map((name, at) => [name, tags[at]?.textContent ?? ""]);
}

function keepAddress(form: HTMLFormElement, rows: readonly HTMLDetailsElement[]): void {
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

/** Takes the view from the address. Links to a part of the page carry none; one to a check opens it. */
function restoreView(form: HTMLFormElement, rows: readonly HTMLDetailsElement[]): void {
  if (!location.hash.includes("=")) {
    const named = rows.find(({ id }) => `#${id}` === location.hash);
    if (named) named.open = true;
    named?.scrollIntoView();
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

/** A link to a part of the page goes there without the address losing the view. */
function stayInView(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const part = link && document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
  if (!part) return;
  event.preventDefault();
  part.scrollIntoView();
  part.focus();
}

export const filterScript: string = scriptOf([
  filterChecks,
  narrowChecks,
  facetsOf,
  keepAddress,
  restoreView,
  searchOnSlash,
  stayInView,
]);
