import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A method of a resource, as the official SDK writes it. */
interface Method {
  readonly name: string;
  readonly verb: "get" | "get_api_list" | "post" | "delete";
  readonly path: string;
  /** Parameters that are not in the path: names and types. */
  readonly params?: Readonly<Record<string, string>>;
  readonly returns: string;
  readonly throws?: readonly string[];
}

const common = ["ClaudeCodeKeyCreatorNotMemberError", "OrganizationOnHoldError"];
const withKeys = [
  ...common,
  "CMEKKeyDisabledError",
  "CMEKKeyNetworkBlockedError",
  "CMEKContextUnavailableError",
];
const files = "SequenceNotStr[FileTypes]";

const skillMethods = (prefix: string): readonly Method[] => [
  {
    name: "create",
    verb: "post",
    path: "/v1/skills",
    params: { files, display_name: "Optional[str] | Omit = omit" },
    returns: `${prefix}Skill`,
    throws: withKeys,
  },
  {
    name: "retrieve",
    verb: "get",
    path: "/v1/skills/{skill_id}",
    returns: `${prefix}Skill`,
    throws: common,
  },
  {
    name: "list",
    verb: "get_api_list",
    path: "/v1/skills",
    params: {
      limit: "int | Omit = omit",
      page: "Optional[str] | Omit = omit",
      source: "Optional[str] | Omit = omit",
    },
    returns: `SyncPageCursor[${prefix}Skill]`,
    throws: common,
  },
  {
    name: "delete",
    verb: "delete",
    path: "/v1/skills/{skill_id}",
    returns: `${prefix}DeletedSkill`,
    throws: common,
  },
];

const versionPath = "/v1/skills/{skill_id}/versions/{version}";

const versionMethods = (prefix: string): readonly Method[] => [
  {
    name: "create",
    verb: "post",
    path: "/v1/skills/{skill_id}/versions",
    params: { files },
    returns: `${prefix}SkillVersion`,
    throws: withKeys,
  },
  { name: "retrieve", verb: "get", path: versionPath, returns: `${prefix}SkillVersion`, throws: common },
  {
    name: "list",
    verb: "get_api_list",
    path: "/v1/skills/{skill_id}/versions",
    params: { limit: "Optional[int] | Omit = omit", page: "Optional[str] | Omit = omit" },
    returns: `SyncPageCursor[${prefix}SkillVersion]`,
    throws: common,
  },
  {
    name: "delete",
    verb: "delete",
    path: versionPath,
    returns: `${prefix}DeletedSkillVersion`,
    throws: common,
  },
  ...(prefix === ""
    ? []
    : [
        {
          name: "download",
          verb: "get",
          path: `${versionPath}/content`,
          returns: "BinaryAPIResponse",
        } as const,
      ]),
];

function requestOptions({ verb, params = {} }: Method): string {
  if (verb !== "get_api_list") return "make_request_options(extra_headers=extra_headers)";
  const query = Object.keys(params).map((name) => `                    "${name}": ${name},`);
  return [
    "make_request_options(",
    "                extra_headers=extra_headers,",
    "                query={",
    ...query,
    "                },",
    "            )",
  ].join("\n");
}

function methodLines(method: Method, headers: Readonly<Record<string, string>>): string[] {
  const { name, verb, path, params = {}, returns, throws = [] } = method;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, each = ""]) => each);
  const named = { ...params, ...headers };
  const address =
    inPath.length > 0
      ? `path_template("${path}", ${inPath.map((each) => `${each}=${each}`).join(", ")})`
      : `"${path}"`;
  const sent = verb === "post" ? ["            body=body,", "            files=extracted_files,"] : [];
  const values: Readonly<Record<string, string>> = {
    betas: `"anthropic-beta": ",".join(str(e) for e in betas) if is_given(betas) else not_given,`,
    workspace_id: `"anthropic-workspace-id": workspace_id,`,
  };
  return [
    `    def ${name}(`,
    "        self,",
    ...inPath.map((each) => `        ${each}: str,`),
    "        *,",
    ...Object.entries(named).map(([each, type]) => `        ${each}: ${type},`),
    "        extra_headers: Headers | None = None,",
    `    ) -> ${returns}:`,
    '        """',
    "        Does what the name says.",
    ...(throws.length > 0 ? ["", "        Raises:"] : []),
    ...throws.flatMap((error) => [`          ${error}:`, ""]),
    '        """',
    "        extra_headers = {",
    "            **strip_not_given(",
    "                {",
    ...Object.keys(headers).map((each) => `                    ${values[each]}`),
    "                }",
    "            ),",
    "            **(extra_headers or {}),",
    "        }",
    `        return self._${verb}(`,
    `            ${address},`,
    ...sent,
    `            options=${requestOptions(method)},`,
    `            cast_to=${returns},`,
    "        )",
    "",
  ];
}

function resource(name: string, imports: readonly string[], body: readonly string[]): string {
  return [
    "from __future__ import annotations",
    "",
    "from typing import List, Optional",
    "",
    ...imports,
    "",
    "",
    `class ${name}(SyncAPIResource):`,
    ...body,
  ].join("\n");
}

/** The files of one namespace; `Beta` and its folder stand before the names of `client.beta.skills`. */
function namespaceFiles(prefix: "" | "Beta"): Record<string, string> {
  const beta = prefix === "" ? "" : "beta/";
  const snake = prefix === "" ? "" : "beta_";
  const up = prefix === "" ? "..." : "....";
  const workspace = { workspace_id: "str | Omit = omit" };
  const headers =
    prefix === "" ? workspace : { betas: "List[AnthropicBetaParam] | Omit = omit", ...workspace };
  const types = `${up}types${prefix === "" ? "" : ".beta"}`;
  const model = (name: string, fields: readonly string[], imports: readonly string[] = []) =>
    [...imports, "", `class ${prefix}${name}(BaseModel):`, ...fields.map((each) => `    ${each}\n`)].join(
      "\n",
    );
  const versions =
    "    @cached_property\n    def versions(self) -> Versions:\n        return Versions(self)\n";
  return {
    [`resources/${beta}skills/skills.py`]: resource(
      "Skills",
      [
        "from .versions import Versions",
        `from ${up}pagination import SyncPageCursor`,
        `from ${up}types.anthropic_beta_param import AnthropicBetaParam`,
        `from ${types}.${snake}skill import ${prefix}Skill`,
        `from ${types}.${snake}deleted_skill import ${prefix}DeletedSkill`,
      ],
      [versions, ...skillMethods(prefix).flatMap((each) => methodLines(each, headers))],
    ),
    [`resources/${beta}skills/versions.py`]: resource(
      "Versions",
      [
        `from ${up}pagination import SyncPageCursor`,
        `from ${up}types.anthropic_beta_param import AnthropicBetaParam`,
        `from ${types}.skills.${snake}skill_version import ${prefix}SkillVersion`,
        `from ${types}.skills.${snake}deleted_skill_version import ${prefix}DeletedSkillVersion`,
      ],
      [
        ...versionMethods(prefix).flatMap((each) => methodLines(each, headers)),
        "\nclass AsyncVersions(AsyncAPIResource):\n    pass\n",
      ],
    ),
    [`types/${beta}${snake}skill.py`]: model(
      "Skill",
      [
        "id: str",
        "created_at: datetime",
        "display_name: str",
        "latest_version_id: str",
        `source: ${prefix}SkillSource`,
        'type: Literal["skill"]',
        "updated_at: datetime",
      ],
      [`from .${snake}skill_source import ${prefix}SkillSource`],
    ),
    [`types/${beta}${snake}skill_source.py`]: model("SkillSource", [
      'type: Literal["custom", "anthropic", "anthropic_example", "plugin"]',
    ]),
    [`types/${beta}${snake}deleted_skill.py`]: model("DeletedSkill", [
      "id: str",
      'type: Literal["skill_deleted"]',
    ]),
    [`types/${beta}skills/${snake}skill_version.py`]: model("SkillVersion", [
      "id: str",
      "created_at: datetime",
      "description: str",
      "name: str",
      "skill_id: str",
      'type: Literal["skill_version"]',
    ]),
    [`types/${beta}skills/${snake}deleted_skill_version.py`]: model("DeletedSkillVersion", [
      "id: str",
      'type: Literal["skill_version_deleted"]',
    ]),
  };
}

/** Errors: class, code, base class, and further details. */
const errors = [
  ["ClaudeCodeKeyCreatorNotMemberError", "claude_code_key_creator_not_member", "BadRequestError"],
  ["OrganizationOnHoldError", "organization_on_hold", "BadRequestError"],
  ["CMEKKeyDisabledError", "cmek_key_disabled", "BadRequestError"],
  ["CMEKKeyNetworkBlockedError", "cmek_key_network_blocked", "BadRequestError"],
  ["CMEKContextUnavailableError", "cmek_context_unavailable", "ServiceUnavailableError"],
] as const;

function errorFiles(): Record<string, string> {
  const written = errors.flatMap(([name, code, base]) => [
    [
      `types/shared/${code}_error.py`,
      [
        `from ..._exceptions import ${base}`,
        `from .${code}_error_details import ${name}Details`,
        "",
        `class ${name}(${base}):`,
        `    error_code: Literal["${code}"]`,
        `    details: ${name}Details`,
        "",
      ].join("\n"),
    ],
    [
      `types/shared/${code}_error_details.py`,
      [
        `class ${name}Details(BaseModel):`,
        `    error_code: Literal["${code}"]`,
        ...(code === "organization_on_hold" ? ["\n    appeal_url: Optional[str] = None"] : []),
        "",
      ].join("\n"),
    ],
  ]);
  return {
    ...Object.fromEntries(written),
    "_error_classes.py": errors
      .map(([name, code]) => `from .types.shared.${code}_error import ${name}\n`)
      .join(""),
    "_exceptions.py": [
      "class APIStatusError(APIError):\n    status_code: int\n",
      "class BadRequestError(APIStatusError):\n    status_code: Literal[400] = 400\n",
      "class ServiceUnavailableError(APIStatusError):\n    status_code: Literal[503] = 503\n",
    ].join("\n\n"),
  };
}

const errorTypes = [
  ...["invalid_request_error", "authentication_error", "billing_error", "permission_error"],
  ...["not_found_error", "rate_limit_error", "timeout_error", "api_error", "overloaded_error"],
  ...["memory_precondition_failed_error", "memory_path_conflict_error", "conflict_error"],
];

/**
 * Writes a package in the form of the official Python SDK: what it says of the Skills API, and nothing else. With it,
 * tests need no package from PyPI.
 */
export async function writePythonSdk(folder: string): Promise<void> {
  const written = {
    "_version.py": '__version__ = "2.0.0"\n',
    "pagination.py": [
      "class SyncPageCursor(BaseSyncPage[_T], BasePage[_T], Generic[_T]):",
      "    data: List[_T]",
      "    next_page: Optional[str] = None",
      "",
    ].join("\n"),
    "types/anthropic_beta_param.py": [
      "AnthropicBetaParam: TypeAlias = Union[",
      "    str,",
      "    Literal[",
      '        "files-api-2025-04-14",',
      '        "skills-2025-10-02",',
      "    ],",
      "]",
      "",
    ].join("\n"),
    "types/shared/error_type.py": [
      "ErrorType: TypeAlias = Literal[",
      ...errorTypes.map((type) => `    "${type}",`),
      "]",
      "",
    ].join("\n"),
    ...errorFiles(),
    ...namespaceFiles(""),
    ...namespaceFiles("Beta"),
  };
  for (const [path, text] of Object.entries(written)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
