// node assets/make-template.mjs [FILE]   writes the invoice template, the same bytes each time.
import { writeFileSync } from "node:fs";
import { zip } from "./zip.mjs";

const FIRST_LINE = 13;
const LINES = 20;
const LAST_LINE = FIRST_LINE + LINES - 1;
const FIRST_TAX = LAST_LINE + 2;
const LAST_TAX = FIRST_TAX + 2;

// Cell styles, in the order of cellXfs below.
const PLAIN = 0;
const BOLD = 1;
const INPUT = 2;
const MONEY = 3;
// A number or date typed here stays the text that was typed.
const INPUT_TEXT = 4;

const text = (value, style = PLAIN) => ({ value, style });
const formula = (value) => ({ formula: value, style: MONEY });
const input = text("", INPUT);

function rows() {
  const head = [
    ["number"],
    ["issued", "YYYY-MM-DD"],
    ["due", "YYYY-MM-DD, may stay empty"],
    ["currency", "three letters, such as EUR"],
    ["seller"],
    ["seller_vat_id", "with its country code, may stay empty"],
    ["iban", "may stay empty"],
    ["buyer"],
    ["buyer_vat_id", "with its country code, may stay empty"],
  ].map(([key, hint]) => [text(key, BOLD), text("", INPUT_TEXT), text(hint ?? "")]);
  const lines = Array.from({ length: LINES }, (_, i) => {
    const row = FIRST_LINE + i;
    const amount = formula(`IF(C${row}="","",ROUND(C${row}*D${row},2))`);
    return [text("line", BOLD), input, input, input, input, amount];
  });
  const taxes = Array.from({ length: LAST_TAX - FIRST_TAX + 1 }, (_, i) => {
    const row = FIRST_TAX + i;
    const base = `SUMIF(E${FIRST_LINE}:E${LAST_LINE},B${row},F${FIRST_LINE}:F${LAST_LINE})`;
    const amount = `ROUND(B${row}*C${row}/100,2)`;
    return [
      text("tax", BOLD),
      input,
      formula(`IF(B${row}="","",ROUND(${base},2))`),
      formula(`IF(B${row}="","",${amount})`),
    ];
  });
  const net = LAST_TAX + 1;
  return [
    [
      text(
        "# Fill in the yellow cells, then save as CSV (UTF-8). One tax row per rate. For currencies with two decimals.",
      ),
    ],
    ...head,
    [],
    ["# line", "description", "quantity", "unit_price", "tax_rate", "amount"].map((name) => text(name, BOLD)),
    ...lines,
    ["# tax", "rate", "base", "amount"].map((name) => text(name, BOLD)),
    ...taxes,
    [text("net", BOLD), formula(`SUM(F${FIRST_LINE}:F${LAST_LINE})`)],
    [text("tax_total", BOLD), formula(`SUM(D${FIRST_TAX}:D${LAST_TAX})`)],
    [text("gross", BOLD), formula(`B${net}+B${net + 1}`)],
  ];
}

function cellXml({ value, formula: expression, style }, column, row) {
  const at = `r="${"ABCDEF"[column]}${row}" s="${style}"`;
  if (expression) return `<c ${at}><f>${expression.replaceAll('"', "&quot;")}</f></c>`;
  if (value === "") return `<c ${at}/>`;
  return `<c ${at} t="inlineStr"><is><t>${value}</t></is></c>`;
}

function sheetXml() {
  const body = rows().map((cells, i) => {
    const xml = cells.map((cell, column) => cellXml(cell, column, i + 1)).join("");
    return `<row r="${i + 1}">${xml}</row>`;
  });
  const widths = [16, 34, 12, 12, 12, 12].map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<worksheet xmlns="${MAIN}"><cols>${widths.join("")}</cols><sheetData>${body.join("")}</sheetData></worksheet>`;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const STYLES = `<styleSheet xmlns="${MAIN}">
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill></fills>
<borders count="1"><border/></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>
<xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"/>
<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="49" fontId="0" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;

const PARTS = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/>
<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${RELATIONS}">
<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">
<sheets><sheet name="Invoice" sheetId="1" r:id="rId1"/></sheets><calcPr fullCalcOnLoad="1"/></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${RELATIONS}">
<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  "xl/worksheets/sheet1.xml": sheetXml(),
  "xl/styles.xml": STYLES,
};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const files = Object.entries(PARTS).map(([name, xml]) => ({ name, data: Buffer.from(declaration + xml) }));
writeFileSync(process.argv[2] ?? new URL("invoice-template.xlsx", import.meta.url), zip(files));
