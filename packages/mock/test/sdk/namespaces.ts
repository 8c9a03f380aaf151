import type { Revision } from "@skills-api/spec";
import Anthropic0 from "anthropic-sdk-0";
import Anthropic1 from "anthropic-sdk-1";

/** A skill in the official SDKs. Its properties depend on the revision. */
export interface SdkSkill {
  readonly id: string;
  readonly updated_at: string;
  readonly latest_version?: string | null;
  readonly latest_version_id?: string;
}

/** A version in the official SDKs. Its properties depend on the revision. */
export interface SdkVersion {
  readonly id: string;
  readonly version?: string;
  readonly description: string;
  readonly created_at: string;
}

interface Page<Item> extends AsyncIterable<Item>, PromiseLike<{ readonly data: readonly Item[] }> {}

interface InSkill {
  readonly skill_id: string;
}

/** The methods that all namespaces of the SDKs have. */
export interface SkillsNamespace {
  create(params: { files: File[]; display_title?: string; display_name?: string }): PromiseLike<SdkSkill>;
  retrieve(id: string, params?: object): PromiseLike<SdkSkill>;
  list(params?: { limit?: number; source?: string }): Page<SdkSkill>;
  delete(id: string, params?: object): PromiseLike<object>;
  readonly versions: {
    create(id: string, params: { files: File[] }): PromiseLike<SdkVersion>;
    retrieve(version: string, params: InSkill): PromiseLike<SdkVersion>;
    list(id: string, params?: { limit?: number }): Page<SdkVersion>;
    delete(version: string, params: InSkill): PromiseLike<object>;
    /** Only the beta namespaces have it. */
    download?(version: string, params: InSkill): PromiseLike<Response>;
  };
}

export interface SdkCase {
  readonly sdk: typeof Anthropic0 | typeof Anthropic1;
  readonly label: string;
  readonly revision: Revision;
  /** Parameters of every call. */
  readonly betas: { readonly betas?: string[] };
  readonly downloads: boolean;
  readonly connect: (options: { apiKey: string; baseURL: string }) => SkillsNamespace;
}

const beta = "skills-2025-10-02";
const maxRetries = 0;

/** The SDK versions before and after the beta namespace changed its revision. */
export const sdkCases: readonly SdkCase[] = [
  {
    sdk: Anthropic1,
    label: "1.11.0, client.skills",
    revision: "ga",
    betas: {},
    downloads: false,
    connect: (options) => new Anthropic1({ ...options, maxRetries }).skills,
  },
  {
    sdk: Anthropic1,
    label: "1.11.0, client.beta.skills",
    revision: "ga",
    betas: {},
    downloads: true,
    connect: (options) => new Anthropic1({ ...options, maxRetries }).beta.skills,
  },
  {
    sdk: Anthropic1,
    label: `1.11.0, client.beta.skills with betas: ["${beta}"]`,
    revision: beta,
    betas: { betas: [beta] },
    downloads: true,
    connect: (options) => new Anthropic1({ ...options, maxRetries }).beta.skills,
  },
  {
    sdk: Anthropic0,
    label: "0.120.0, client.skills",
    revision: "ga",
    betas: {},
    downloads: false,
    connect: (options) => new Anthropic0({ ...options, maxRetries }).skills,
  },
  {
    sdk: Anthropic0,
    label: "0.120.0, client.beta.skills",
    revision: beta,
    betas: {},
    downloads: true,
    connect: (options) => new Anthropic0({ ...options, maxRetries }).beta.skills,
  },
  {
    sdk: Anthropic0,
    label: `0.120.0, client.beta.skills with betas: ["${beta}", "files-api-2025-04-14"]`,
    revision: beta,
    betas: { betas: [beta, "files-api-2025-04-14"] },
    downloads: true,
    connect: (options) => new Anthropic0({ ...options, maxRetries }).beta.skills,
  },
];
