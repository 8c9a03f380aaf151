import { revisions } from "@skills-api/spec";
import { requirements } from "@skills-api/spec/requirements";
import { documentOf } from "../contract/documents.ts";

/** Words of the suite's requests, and of the responses to them, that the contract does not have. */
const ownWords = `
  user-agent skills-conformance-no-such-route no-such-key no-such-beta page_conformance xyzzy
  application octet stream form data multipart charset connection cache-control no-cache keep alive transfer encoding chunked session
  please consult platform docs edit excel workbooks made safe labels here kept print python upper assets table notes
  other-folder second-folder folders non-empty cascade flow sequence block collection sufficiently indented line
  separate backslash back occurs bash author colon item
  Made by a conformance run; safe to delete.
`;

interface PublicText {
  /** In lower case. */
  readonly text: string;
  /** Words in lower case, each with a space on either side. */
  readonly words: string;
}

function wordsOf(lowerCase: string): string {
  return ` ${lowerCase.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
}

let known: PublicText | undefined;

/** The contract, the registry and our own words. */
function publicText(): PublicText {
  if (known) return known;
  const text = JSON.stringify([revisions.map(documentOf), requirements, ownWords]).toLowerCase();
  known = { text, words: wordsOf(text) };
  return known;
}

/** A longer secret is not searched for in the contract. */
const maxLength = 64;

/**
 * Whether a text is a word, or several in a row, of the API's contract or of the suite's own requests. It is no secret
 * then: redacting it would garble what a server is judged by.
 */
export function isPublic(text: string): boolean {
  const words = wordsOf(text.toLowerCase());
  return text.length <= maxLength && words !== "  " && publicText().words.includes(words);
}

/**
 * Whether a text is part of a word of the contract or of the suite's own requests, or made of such words in another
 * order, as the names of its skills are.
 */
export function isMadeOfPublicText(text: string): boolean {
  if (text.length > maxLength) return false;
  const lowerCase = text.toLowerCase();
  const words = wordsOf(lowerCase).trim().split(" ");
  return (
    publicText().text.includes(lowerCase) || words.every((word) => publicText().words.includes(` ${word} `))
  );
}
