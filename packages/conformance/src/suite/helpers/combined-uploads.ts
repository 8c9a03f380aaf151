import type { SkillsApi } from "../../client/skills-api.ts";
import { type SkillUpload, uploadParts } from "../../client/uploads.ts";
import { type Exchange, wasAccepted } from "../../http/exchange.ts";
import type { AcceptedTwin } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

/** Changes to a minimal upload, by name. */
type Changes<Name extends string> = Readonly<Record<Name, (upload: SkillUpload) => SkillUpload>>;

/** An upload and the response to it. */
export interface SentUpload {
  readonly upload: SkillUpload;
  readonly exchange: Exchange;
}

/** The responses to uploads with changes. As a twin, the accepted upload. */
export interface CombinedUploads<Name extends string> extends AcceptedTwin {
  /** Note for observations if the changes were sent together; otherwise empty. */
  readonly note: string;
  /** The uploads with changes: one with all, or one for each. */
  readonly sent: readonly SentUpload[];
  /** Returns a new upload like the accepted one, with all changes or none. */
  upload(): SkillUpload;
  /** Returns the response to the upload with a change. */
  responseTo(name: Name): Exchange;
}

/** Creates and sends uploads. */
interface Uploader {
  /** Returns a new upload without changes. */
  minimal(): SkillUpload;
  send(upload: SkillUpload): Promise<Exchange>;
}

async function combine<Name extends string>(
  { minimal, send }: Uploader,
  changes: Changes<Name>,
): Promise<CombinedUploads<Name>> {
  const entries = Object.entries<(upload: SkillUpload) => SkillUpload>(changes);
  const changed = () => entries.reduce((upload, [, change]) => change(upload), minimal());
  const sendUpload = async (upload: SkillUpload) => ({ upload, exchange: await send(upload) });
  const combined = await sendUpload(changed());
  if (wasAccepted(combined.exchange)) {
    const { exchange } = combined;
    const repeat = () => send(changed());
    return {
      exchange,
      repeat,
      note: ", sent with others",
      sent: [combined],
      upload: changed,
      responseTo: () => exchange,
    };
  }
  const exchange = requireAccepted(await send(minimal()));
  const sent = new Map<string, SentUpload>();
  for (const [name, change] of entries) sent.set(name, await sendUpload(change(minimal())));
  return {
    exchange,
    repeat: () => send(minimal()),
    note: "",
    sent: [...sent.values()],
    upload: minimal,
    responseTo(name) {
      const response = sent.get(name);
      if (!response) throw new Error(`no upload has the change ${name}`);
      return response.exchange;
    },
  };
}

/**
 * Uploads a skill with all changes at once. If the server rejects it, sends one upload for each change, which shows
 * the changes that the server rejects.
 *
 * @throws SetupError if the server rejects the upload without changes too.
 */
export function combineUploads<Name extends string>(
  api: SkillsApi,
  changes: Changes<Name>,
): Promise<CombinedUploads<Name>> {
  const uploader: Uploader = {
    minimal: () => ({ name: api.names.skill() }),
    send: (upload) => api.createSkill(uploadParts(upload)),
  };
  return combine(uploader, changes);
}

/**
 * Like {@link combineUploads}, for versions of a skill.
 *
 * @param skill The id of the skill and its name.
 * @param base Properties of all uploads.
 * @throws SetupError if the server rejects the upload without changes too.
 */
export function combineVersions<Name extends string>(
  api: SkillsApi,
  { id, name }: { readonly id: string; readonly name: string },
  changes: Changes<Name>,
  base: Partial<SkillUpload> = {},
): Promise<CombinedUploads<Name>> {
  const uploader: Uploader = {
    minimal: () => ({ ...base, name }),
    send: (upload) => api.createVersion(id, uploadParts(upload)),
  };
  return combine(uploader, changes);
}
