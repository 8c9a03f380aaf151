import { detach } from "../base/detach.ts";
import { stringProperty } from "../base/json.ts";
import { type Exchange, header, isNotFound, isRead, wasAccepted } from "../http/exchange.ts";
import { skillIdIn } from "./create-intent.ts";
import { createdAtMs, existedBefore, hasExisting, listItems } from "./existing-skills.ts";
import type { Ledger } from "./ledger/ledger.ts";
import { isGeneratedName } from "./names.ts";

/** Milliseconds by which a skill of the run may look older than the run: times are rounded, and clocks differ. */
const maxClockSkew = 120_000;

/** The same for a server whose responses have no `date` header. */
const maxUnknownClockSkew = 600_000;

/** Writes whose dates are compared: a single one may be wrong. */
const lastWrites = 5;

/** Whether a skill was created by this run, as far as the server shows. */
export type OwnershipProof =
  | { readonly status: "proven" }
  /** The server returns 404. */
  | { readonly status: "missing" }
  | {
      readonly status: "unproven";
      readonly objection: Objection;
      /** The kind of response that has shown the skill, if any. */
      readonly shownBy?: "list" | "read" | undefined;
    };

/** Why a skill may be someone else's. */
export interface Objection {
  /**
   * No list shows it; it existed before the run; it has no label or another one; it has no label and another name; it looks
   * older than the run.
   */
  readonly kind: "unlisted" | "existing" | "label" | "name" | "age";
  readonly reason: string;
}

/** Returns the labels of a skill, which each revision shows in a property of its own. */
export function labelsOf(skill: unknown): string[] {
  return ["display_title", "display_name"]
    .map((name) => stringProperty(skill, name))
    .filter((label) => label !== "");
}

/** Returns the `date` header in milliseconds since the Unix epoch; `undefined` if it has no time zone or is not a date. */
function dateOf(exchange: Exchange): number | undefined {
  const date = header(exchange, "date") ?? "";
  const time = /GMT$|Z$/.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** When a run started, in milliseconds since the Unix epoch. */
export interface RunStart {
  /** By the clock of this machine, for a server that sends no `date`. */
  readonly local: number;
  /** By the clock of the server. `null`: the run has ended, and the server had sent no `date`. */
  readonly server?: number | null;
}

/** The properties of a skill that a proof needs: a server may send far more. */
interface ShownSkill {
  readonly id: string;
  readonly display_title: string;
  readonly display_name: string;
  readonly created_at: string;
  readonly latest_version: string;
  readonly latest_version_id: string;
}

/** Characters that are kept of a property of a skill. */
const maxPropertyLength = 1000;

function shownSkill(skill: unknown): ShownSkill {
  const kept = (name: string) => detach(stringProperty(skill, name).slice(0, maxPropertyLength));
  return {
    id: kept("id"),
    display_title: kept("display_title"),
    display_name: kept("display_name"),
    created_at: kept("created_at"),
    latest_version: kept("latest_version"),
    latest_version_id: kept("latest_version_id"),
  };
}

/**
 * Collects proof that skills were created by this run. Only lists prove it: a gateway may have cached the response to a
 * create, or replaced the id in it, and may respond to a read of that id from the same cache. Reads can refute it.
 */
export class Ownership {
  readonly #ledger: Ledger;
  /** Skills as the newest response showed them, by id. */
  readonly #skills = new Map<string, ShownSkill>();
  readonly #listed = new Set<string>();
  /** Labels that lists have shown and the run did not give, by skill id. */
  readonly #foreignLabels = new Map<string, string>();
  /** Names of newest versions, by skill id. */
  readonly #names = new Map<string, string>();
  /** Ids in responses to creates that show a label and a time of the run. */
  readonly #claimed = new Set<string>();
  /** Ids for which a request returned 404. */
  readonly #notFound = new Set<string>();
  readonly #localStart: number;
  /** Start of the run by the clock of the server. `null`: it is not known, and does not become known. */
  #serverStart: number | null | undefined;
  /** The `date` headers of the last accepted requests that no cache responds to. */
  readonly #writeDates: number[] = [];

  /** @param start The start by the clock of the server is by default the first `date` header. */
  constructor(ledger: Ledger, { local, server }: RunStart) {
    this.#ledger = ledger;
    this.#localStart = local;
    this.#serverStart = server;
  }

  /** Start of the run by the clock of the server, in milliseconds since the Unix epoch. */
  get startedAt(): number | undefined {
    return this.#serverStart ?? undefined;
  }

  /** Reads the skills in a response. */
  observe(exchange: Exchange): void {
    const date = dateOf(exchange);
    if (this.#serverStart === undefined) this.#serverStart = date;
    if (isNotFound(exchange)) this.#notFound.add(skillIdIn(exchange.request));
    if (!wasAccepted(exchange)) return;
    if (!isRead(exchange.request.method) && date !== undefined) this.#writeDates.push(date);
    if (exchange.operation === "createSkill") this.#addCreated(exchange.json);
    if (exchange.request.method !== "GET") return;
    if (exchange.operation === "getSkill") this.#add(exchange.json);
    if (exchange.operation !== "listSkills") return;
    for (const item of listItems(exchange.json)) {
      const id = this.#add(item);
      this.#listed.add(id);
      const labels = labelsOf(item);
      // Once and for all: a version that the run uploads may change the label, and a cache may show the create.
      if (labels[0] !== undefined && !labels.some((label) => this.isOwnLabel(label))) {
        this.#foreignLabels.set(id, detach(labels[0].slice(0, maxPropertyLength)));
      }
    }
  }

  /** Whether the name of a version of a skill is known. */
  hasName(id: string): boolean {
    return this.#names.has(id);
  }

  /** Records the name of the newest version of a skill, which stands in for a label that the server does not show. */
  addName(id: string, name: string): void {
    if (name) this.#names.set(id, name);
  }

  /** Whether a list has shown a skill. */
  isListed(id: string): boolean {
    return this.#listed.has(id);
  }

  /** Returns the kind of response that has shown a skill, if any. */
  shownBy(id: string): "list" | "read" | undefined {
    if (this.#listed.has(id)) return "list";
    return this.#skills.has(id) ? "read" : undefined;
  }

  /** Returns a skill as a list or read has shown it; `undefined` if none has. */
  find(id: string): unknown {
    return this.#skills.get(id);
  }

  /** Whether a response is much older than most of the last writes, so that a cache has sent it. */
  isStale(exchange: Exchange): boolean {
    const date = dateOf(exchange);
    const last = this.#writeDates.slice(-lastWrites).sort((a, b) => a - b);
    const median = last[Math.floor(last.length / 2)];
    return date !== undefined && median !== undefined && date < median - maxClockSkew;
  }

  /** Whether the response to its own create shows a label and a time of the run. A gateway may have replaced the id. */
  isClaimed(id: string): boolean {
    return this.#claimed.has(id);
  }

  /** Whether any skill is proven to be of the run, so that the server does not replace the ids of all. */
  get hasProof(): boolean {
    return this.#ledger.skillIds.some((id) => this.objectionTo(id) === undefined);
  }

  /** Returns why the skill may be someone else's; `undefined` if it is proven to be of this run. */
  objectionTo(id: string): Objection | undefined {
    const skill = this.#skills.get(id);
    if (skill === undefined || !this.#listed.has(id)) return { kind: "unlisted", reason: "no list shows it" };
    if (this.existed(id)) return { kind: "existing", reason: "it existed before the run" };
    const shown = this.#shownLabels(id);
    if (!this.#foreignLabels.has(id) && shown.some((label) => this.isOwnLabel(label))) {
      return this.#objectionToAge(skill);
    }
    const [foreign] = shown;
    if (foreign === undefined) return { kind: "label", reason: "it has no label" };
    const kind = this.#foreignLabels.has(id) || labelsOf(skill).length > 0 ? "label" : "name";
    return { kind, reason: `its ${kind} is ${JSON.stringify(foreign)}, which this run did not give` };
  }

  /**
   * Whether the server shows a skill with a label, or without one a name, that neither contains the run id nor is its own
   * id, and its newest version is not known to have a name of the run.
   */
  hasForeignLabel(id: string): boolean {
    const { runId } = this.#ledger;
    if (this.isOwnLabel(this.#names.get(id) ?? "")) return false;
    const labels = this.#shownLabels(id);
    return (
      runId !== undefined &&
      labels.length > 0 &&
      !labels.some(
        (label) =>
          this.isOwnLabel(label) ||
          label.toLowerCase().includes(runId) ||
          label.toLowerCase() === id.toLowerCase(),
      )
    );
  }

  /** Whether the server shows neither a label nor the name of a skill. */
  isUnlabelled(id: string): boolean {
    return this.#shownLabels(id).length === 0;
  }

  /** Returns the labels that stand for a skill: one that a list has shown and the run did not give, or its name. */
  #shownLabels(id: string): readonly string[] {
    const foreign = this.#foreignLabels.get(id);
    if (foreign !== undefined) return [foreign];
    const labels = labelsOf(this.#skills.get(id));
    const name = this.#names.get(id);
    return labels.length === 0 && name !== undefined ? [name] : labels;
  }

  /** Ids of skills of the run that a request did not find, and that no response has shown. */
  get missingSkills(): readonly string[] {
    return this.#ledger.skillIds.filter((id) => this.#notFound.has(id) && this.shownBy(id) === undefined);
  }

  /** Whether the list before the first create shows the skill. A server may ignore the case of ids. */
  existed(id: string): boolean {
    const { existingSkills } = this.#ledger;
    return existingSkills !== undefined && hasExisting(existingSkills, id);
  }

  #objectionToAge(skill: unknown): Objection | undefined {
    const { existingSkills } = this.#ledger;
    const createdAt = createdAtMs(skill);
    const { startedAt } = this;
    const skew = startedAt === undefined ? maxUnknownClockSkew : maxClockSkew;
    if (createdAt >= (startedAt ?? this.#localStart) - skew) return undefined;
    // Lists decide if times cannot: those that are missing, or by a clock that no `date` header shows.
    if (Number.isNaN(createdAt) || startedAt === undefined) {
      if (existingSkills && !existedBefore(skill, existingSkills)) return undefined;
    }
    const reason = Number.isNaN(createdAt)
      ? "its creation time cannot be read"
      : `it was created at ${new Date(createdAt).toISOString()}, before the run`;
    return { kind: "age", reason };
  }

  /** Whether this run gave a skill exactly this label or name. */
  isOwnLabel(label: string): boolean {
    const { labels, runId } = this.#ledger;
    return labels.has(label) || (runId !== undefined && isGeneratedName(label, runId));
  }

  /** Returns the id. */
  #add(skill: unknown): string {
    const shown = shownSkill(skill);
    if (shown.id) this.#skills.set(shown.id, shown);
    return shown.id;
  }

  /** Records the response to a create. It shows a skill of the run, or that of someone else. */
  #addCreated(skill: unknown): void {
    const shown = shownSkill(skill);
    const isOwn = labelsOf(shown).some((label) => this.isOwnLabel(label));
    if (isOwn && this.#objectionToAge(shown) === undefined) this.#claimed.add(shown.id);
  }
}
