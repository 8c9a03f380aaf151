import { hashText } from "../service/random.ts";
import { ApiError } from "./errors.ts";

const prefix = "page_";

/**
 * Opaque page tokens. A token contains the sequence number of the last item on the page, and a tag that makes
 * it valid for one list in one revision and workspace only. It stays valid if the filter changes, which is our
 * choice, as the API's behaviour is not known.
 */
export class PageTokens {
  private readonly secret: string;

  constructor(secret: string) {
    this.secret = secret;
  }

  encode(list: string, sequence: number): string {
    return prefix + btoa(`${sequence}.${this.tag(list, sequence)}`);
  }

  /**
   * Returns the sequence number in a token. The error message was recorded in `ga`; that of the other revision
   * is not known.
   *
   * @throws ApiError 400
   */
  decode(list: string, token: string): number {
    const sequence = decodeSequence(token);
    // Encoding it again is the strictest check, because a token has exactly one encoding.
    if (sequence === undefined || this.encode(list, sequence) !== token) {
      throw new ApiError(400, "page is not a valid page token.");
    }
    return sequence;
  }

  private tag(list: string, sequence: number): string {
    const text = `${this.secret} ${list} ${sequence}`;
    return hashText(text, 1).toString(36) + hashText(text, 2).toString(36);
  }
}

function decodeSequence(token: string): number | undefined {
  try {
    const sequence = Number.parseInt(atob(token.slice(prefix.length)), 10);
    return Number.isSafeInteger(sequence) ? sequence : undefined;
  } catch {
    return undefined;
  }
}
