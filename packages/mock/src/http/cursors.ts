import { hashText } from "../service/random.ts";
import { ApiError } from "./errors.ts";

const prefix = "page_";

/**
 * Opaque page tokens. A token holds the place of the last item seen, and a tag that ties it to one list of
 * one revision in one workspace: on any other list it is refused. The filter of a list is not part of that, as every
 * filter keeps the same order: our choice, the API's is not known.
 */
export class Cursors {
  private readonly secret: string;

  constructor(secret: string) {
    this.secret = secret;
  }

  write(list: string, sequence: number): string {
    return prefix + btoa(`${sequence}.${this.tag(list, sequence)}`);
  }

  /**
   * The words were recorded in `ga`; those of the other revision are not known.
   *
   * @throws ApiError 400
   */
  read(list: string, token: string): number {
    const sequence = place(token);
    // Writing it again is the strictest check: a token has exactly one spelling.
    if (sequence === undefined || this.write(list, sequence) !== token) {
      throw new ApiError(400, "page is not a valid page token.");
    }
    return sequence;
  }

  private tag(list: string, sequence: number): string {
    const text = `${this.secret} ${list} ${sequence}`;
    return hashText(text, 1).toString(36) + hashText(text, 2).toString(36);
  }
}

function place(token: string): number | undefined {
  try {
    const sequence = Number.parseInt(atob(token.slice(prefix.length)), 10);
    return Number.isSafeInteger(sequence) ? sequence : undefined;
  } catch {
    return undefined;
  }
}
