import type { ShownExchange, ShownExchanges, ShownMessage } from "../exchanges.ts";
import { scriptOf } from "./script.ts";

/** Puts exchanges where they are referred to, and fills each when it is opened for the first time. */
function showExchanges(): void {
  const carried = document.querySelector("#exchanges")?.textContent ?? "";
  const { texts, joint, exchanges }: ShownExchanges = JSON.parse(carried);
  for (const list of document.querySelectorAll<HTMLElement>("[data-exchanges]")) {
    const numbers = list.dataset.exchanges?.split(" ") ?? [];
    list.replaceChildren(...numbers.map((number) => exchangeItem(number, exchanges[number])));
  }
  const fill = ({ target }: Event) => {
    if (!(target instanceof HTMLDetailsElement) || target.childElementCount > 1) return;
    const exchange = exchanges[target.dataset.exchange ?? ""];
    if (exchange) target.append(exchangeBody(exchange, joint, (at) => texts[at] ?? ""));
  };
  // The event does not bubble.
  document.addEventListener("toggle", fill, true);
}

function exchangeItem(number: string, exchange: ShownExchange | undefined): HTMLElement {
  if (!exchange) {
    return element(
      "p",
      `${number} is not on this page; the JSON result has it, or the recording`,
      "exchange",
    );
  }
  const item = element("details", "", "exchange");
  item.dataset.exchange = number;
  const { request, response } = exchange;
  const summary = element("summary", "");
  const came = element("b", response?.line ?? "no answer");
  summary.append(element("span", number), ` ${request.line} `, came);
  item.append(summary);
  return item;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  className = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function exchangeBody(exchange: ShownExchange, joint: string, text: (at: number) => string): HTMLElement {
  const { about, curl, request, response, fault } = exchange;
  const body = element("div", "", "body");
  body.append(element("p", about, "quiet"));
  if (curl !== undefined) body.append(...reproduction(curl.map(text).join(joint)));
  body.append(...messageParts("Request", request, text));
  if (response) body.append(...messageParts("Answer", response, text));
  if (fault) body.append(element("p", "No answer", "label"), element("p", fault));
  return body;
}

function reproduction(curl: string): HTMLElement[] {
  const line = element("pre", curl, "curl");
  const button = element("button", "Copy");
  const said = element("span", "", "quiet");
  button.type = "button";
  said.role = "status";
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(curl);
      said.textContent = "copied";
    } catch {
      getSelection()?.selectAllChildren(line);
      said.textContent = "selected: copy it with the keyboard";
    }
  });
  const heading = element("p", "Again with curl", "label");
  const bar = element("div", "", "bar");
  bar.append(heading, button, said);
  return [bar, line];
}

function messageParts(title: string, message: ShownMessage, text: (at: number) => string): HTMLElement[] {
  const lines = [message.line, ...message.headers.map(text)];
  const parts: HTMLElement[] = [element("p", title, "label"), element("pre", lines.join("\n"))];
  const { note, body } = message;
  if (note) parts.push(element("p", note, "quiet"));
  if (body !== undefined) {
    parts.push(element("pre", isJson(body, note !== undefined) ? indented(body) : body, "content"));
  }
  return parts;
}

function isJson(text: string, isCut: boolean): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return isCut && /^\s*[[{]/.test(text);
  }
}

/** JSON on lines of its own. The text stays as it came: numbers, the order of keys, keys that are there twice. */
function indented(text: string): string {
  let depth = 0;
  // A body may be nested deeper than a page is wide, and one that was cut may be anything.
  const line = () => `\n${"  ".repeat(Math.min(Math.max(depth, 0), 24))}`;
  return text.replace(/"[^"\\]*(?:\\.[^"\\]*)*(?:"|$)|\{\s*\}|\[\s*\]|[{}[\],:]|\s+/g, (token) => {
    if (token === "," || token === ":") return token === "," ? `,${line()}` : ": ";
    if (token === "{" || token === "[") {
      depth += 1;
      return `${token}${line()}`;
    }
    if (token === "}" || token === "]") {
      depth -= 1;
      return `${line()}${token}`;
    }
    return token.trim() === "" ? "" : token;
  });
}

export const exchangeScript: string = scriptOf([
  showExchanges,
  exchangeItem,
  element,
  exchangeBody,
  reproduction,
  messageParts,
  isJson,
  indented,
]);
