import type { PageExchange, PageExchanges, PageMessage } from "../exchanges.ts";
import { scriptOf } from "./script.ts";

/** Replaces the placeholders of exchanges. The content of each is added when it is first opened. */
function showExchanges(): void {
  const json = document.querySelector("#exchanges")?.textContent ?? "";
  const { texts, separator, exchanges }: PageExchanges = JSON.parse(json);
  for (const list of document.querySelectorAll<HTMLElement>("[data-exchanges]")) {
    const numbers = list.dataset.exchanges?.split(" ") ?? [];
    list.replaceChildren(...numbers.map((number) => exchangeItem(number, exchanges[number])));
  }
  const fill = ({ target }: Event) => {
    if (!(target instanceof HTMLDetailsElement) || target.childElementCount > 1) return;
    const exchange = exchanges[target.dataset.exchange ?? ""];
    if (exchange) target.append(exchangeBody(exchange, separator, (at) => texts[at] ?? ""));
  };
  // The toggle event does not bubble.
  document.addEventListener("toggle", fill, true);
}

function exchangeItem(number: string, exchange: PageExchange | undefined): HTMLElement {
  if (!exchange) {
    return element("p", `${number} is not on this page; see the JSON result or the recording`, "exchange");
  }
  const item = element("details", "", "exchange");
  item.dataset.exchange = number;
  const { request, response } = exchange;
  const summary = element("summary", "");
  const result = element("b", response?.line ?? "no response");
  summary.append(element("span", number), ` ${request.line} `, result);
  item.append(summary);
  return item;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  className = "",
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  created.textContent = text;
  if (className) created.className = className;
  return created;
}

function exchangeBody(exchange: PageExchange, separator: string, text: (at: number) => string): HTMLElement {
  const { about, curl, request, response, fault } = exchange;
  const body = element("div", "", "body");
  body.append(element("p", about, "quiet"));
  if (curl !== undefined) body.append(...curlParts(curl.map(text).join(separator)));
  body.append(...messageParts("Request", request, text));
  if (response) body.append(...messageParts("Response", response, text));
  if (fault) body.append(element("p", "No response", "label"), element("p", fault));
  return body;
}

function curlParts(curl: string): HTMLElement[] {
  const line = element("pre", curl, "curl");
  const button = element("button", "Copy");
  const status = element("span", "", "quiet");
  button.type = "button";
  status.role = "status";
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(curl);
      status.textContent = "copied";
    } catch {
      getSelection()?.selectAllChildren(line);
      status.textContent = "selected; copy it with the keyboard";
    }
  });
  const heading = element("p", "Repeat with curl", "label");
  const bar = element("div", "", "bar");
  bar.append(heading, button, status);
  return [bar, line];
}

function messageParts(title: string, message: PageMessage, text: (at: number) => string): HTMLElement[] {
  const lines = [message.line, ...message.headers.map(text)];
  const parts: HTMLElement[] = [element("p", title, "label"), element("pre", lines.join("\n"))];
  const { note, body } = message;
  if (note) parts.push(element("p", note, "quiet"));
  if (body !== undefined) {
    parts.push(element("pre", isJson(body, note !== undefined) ? indentJson(body) : body, "content"));
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

/** Indents JSON without parsing it, which would change large numbers and drop repeated keys. */
function indentJson(text: string): string {
  let depth = 0;
  // Limited, since a body may be nested deeper than a page is wide, and a shortened one may be unbalanced.
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
  curlParts,
  messageParts,
  isJson,
  indentJson,
]);
