import type { SkillsApi } from "../../client/skills-api.ts";
import { type SkillUpload, uploadParts } from "../../client/uploads.ts";
import { type Exchange, wasAccepted } from "../../http/exchange.ts";
import type { AcceptedTwin } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

/** Changes to a minimal upload, by name. */
type Changes<Name extends string> = Readonly<Record<Name, (upload: SkillUpload) => SkillUpload>>;

/** The responses to uploads with changes. As a twin, the accepted upload. */
export interface CombinedUploads<Name extends string> extends AcceptedTwin {
  /** Note for observations if the changes were sent together; otherwise empty. */
  readonly note: string;
  /** Returns a new upload like the accepted one, with all changes or none. */
  upload(): SkillUpload;
  /** Returns the response to the upload with a change. */
  responseTo(name: Name): Exchange;
}

/**
 * Uploads a skill with all changes at once. If the server rejects it, sends one upload for each change, which shows
 * the changes that the server rejects.
 *
 * @throws SetupError if the server rejects the upload without changes too.
 */
export async function combineUploads<Name extends string>(
  api: SkillsApi,
  changes: Changes<Name>,
): Promise<CombinedUploads<Name>> {
  const entries = Object.entries<(upload: SkillUpload) => SkillUpload>(changes);
  const create = (upload: SkillUpload) => api.createSkill(uploadParts(upload));
  const minimal = (): SkillUpload => ({ name: api.names.skill() });
  const changed = () => entries.reduce((upload, [, change]) => change(upload), minimal());
  const combined = await create(changed());
  if (wasAccepted(combined)) {
    const repeat = () => create(changed());
    return {
      exchange: combined,
      repeat,
      note: ", sent with others",
      upload: changed,
      responseTo: () => combined,
    };
  }
  const exchange = requireAccepted(await create(minimal()));
  const responses = new Map<string, Exchange>();
  for (const [name, change] of entries) responses.set(name, await create(change(minimal())));
  return {
    exchange,
    repeat: () => create(minimal()),
    note: "",
    upload: minimal,
    responseTo(name) {
      const response = responses.get(name);
      if (!response) throw new Error(`no upload has the change ${name}`);
      return response;
    },
  };
}
