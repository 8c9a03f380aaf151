import { InputError } from "./input-error.mjs";

/** Splits CSV text into rows of trimmed cells. Quotes as in RFC 4180; `line` is the first line of a row. */
export function parseCsv(text, delimiter) {
  const rows = [];
  let cells = [];
  let cell = "";
  let quoted = false;
  let line = 1;
  let start = 1;
  const endCell = () => {
    cells.push(cell.trim());
    cell = "";
  };
  const endRow = () => {
    endCell();
    rows.push({ line: start, cells });
    cells = [];
    start = line;
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === "\n") line++;
    if (quoted && char === '"' && text[i + 1] === '"') cell += text[++i];
    else if (char === '"' && (quoted || cell.trim() === "")) quoted = !quoted;
    else if (!quoted && char === delimiter) endCell();
    else if (!quoted && char === "\n") endRow();
    else cell += char;
  }
  if (quoted) throw new InputError(`line ${start}: a quoted cell is never closed; add the missing "`);
  if (cell !== "" || cells.length > 0) endRow();
  return rows;
}
