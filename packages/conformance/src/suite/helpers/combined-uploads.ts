import type { Api } from "../../client/api.ts";
import { type Upload, uploadParts } from "../../client/uploads.ts";
import { type Exchange, wasAccepted } from "../../http/exchange.ts";
import type { AcceptedTwin } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

/** Ways in which an upload may differ from the smallest, by name. */
type Changes<Name extends string> = Readonly<Record<Name, (upload: Upload) => Upload>>;

/** How a server answered uploads with changes; as a control, the upload that was accepted. */
export interface CombinedUploads<Name extends string> extends AcceptedTwin {
  /** Says of an answer that its upload had the other changes too; empty where each was sent alone. */
  readonly note: string;
  /** Another upload like the one that was accepted: with all the changes, or with none. Its name is fresh. */
  upload(): Upload;
  /** The answer to the upload that had a change. */
  answerTo(name: Name): Exchange;
}

/**
 * Creates a skill from an upload with all the changes: where that is accepted, each of them is. Where it is not,
 * sends one upload for each change, so that it shows which of them the server refuses.
 *
 * @throws SetUpFailed when the upload is refused without any of the changes too.
 */
export async function combineUploads<Name extends string>(
  api: Api,
  changes: Changes<Name>,
): Promise<CombinedUploads<Name>> {
  const each = Object.entries<(upload: Upload) => Upload>(changes);
  const create = (upload: Upload) => api.createSkill(uploadParts(upload));
  const smallest = (): Upload => ({ name: api.names.skill() });
  const all = () => each.reduce((upload, [, change]) => change(upload), smallest());
  const joint = await create(all());
  if (wasAccepted(joint)) {
    const repeat = () => create(all());
    return { exchange: joint, repeat, note: ", sent with others", upload: all, answerTo: () => joint };
  }
  const exchange = requireAccepted(await create(smallest()));
  const answers = new Map<string, Exchange>();
  for (const [name, change] of each) answers.set(name, await create(change(smallest())));
  return {
    exchange,
    repeat: () => create(smallest()),
    note: "",
    upload: smallest,
    answerTo(name) {
      const answer = answers.get(name);
      if (!answer) throw new Error(`no upload had the change ${name}`);
      return answer;
    },
  };
}
