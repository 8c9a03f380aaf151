/** Names that are not wanted, with what to write instead, by the folder they are looked for in; "" is everywhere. */
export type ByFolder = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A phrase that is not wanted in comments, strings, Markdown, YAML and JSON. */
export interface Phrase {
  /** A regular expression, matched in any case and as whole words; a space stands for any white space. */
  readonly pattern: string;
  readonly instead: string;
  /** Texts that it matches, one for each of its branches. */
  readonly examples: readonly string[];
  /** Whether it is unwanted only as the beginning of a doc comment. */
  readonly opensDoc?: boolean;
}

/** A use of unwanted words that stays, such as a quotation. */
export interface Exception {
  readonly path: string;
  /** The words as the check reports them, in lower case. */
  readonly words: string;
  readonly reason: string;
}

export interface WordList {
  readonly identifiers: ByFolder;
  /** Names of files, up to the first dot. */
  readonly fileNames: ByFolder;
  readonly phrases: readonly Phrase[];
  readonly exceptions: readonly Exception[];
}

/** Files that are not read: made by a program, or written by others. */
const unread: readonly RegExp[] = [
  /(^|\/)generated\//,
  /^pnpm-lock\.yaml$/,
  /(^|\/)CHANGELOG\.md$/,
  /^examples\/skills\//,
  // The list itself.
  /^scripts\/lib\/words\.ts$/,
];

/** Whether the words of a file are looked at. */
export function isRead(path: string): boolean {
  return /(\.([mc]?[jt]s|md|ya?ml|json)|^\.ci\/run)$/.test(path) && !unread.some((each) => each.test(path));
}

const conformance = "packages/conformance/";

/**
 * Words that are fit names in other places are looked for only where they once had a meaning of their own. Left out
 * because no place is small enough: `target`, `keep`, `forget`, `refused`, `shown`, `whole`, `mark`, `flag`, `moment`,
 * `wrong`, `own`.
 */
const identifiers: ByFolder = {
  "": {
    tell: "run, print or report",
    told: "run, printed or reported",
    tellings: "maxAttempts",
    vainTellings: "maxFailedRetries",
    tellPlanned: "runPlanned",
    untilTold: "withRetries",
    tellOnce: "runOnce",
    tellResult: "printResult",
    tellEnd: "reportError",
    vain: "failedRetries",
    isWhole: "wasFullyExercised",
    Indeterminate: "NoVerdictError",
    Undecided: "FailureContext",
    shaky: "isFlaky",
    Halted: "RunStoppedError",
    Lacking: "UnsupportedError",
    lackOf: "missingCapability",
    KeyRefused: "InvalidKeyError",
    Silence: "ReachabilityTracker",
    excuse: "markUndecided",
    Refusals: "NegativeChecks",
    neededRefusal: "requireRejected",
    SetUpFailed: "SetupError",
    foreignLabel: "otherRevisionLabel",
    mayWrite: "allowsWrites",
    Settlement: "Reconciliation",
    lookUp: "findCreated",
    lostAmong: "unconfirmedAmong",
    doubt: "ambiguity",
    givenBy: "uploadFingerprint",
    readingsOf: "decodedVariants",
    packedIn: "encodedRuns",
    Cleaner: "ExchangeRedactor",
    Sighting: "PropertyCoverage",
    neverShown: "unobservedProperties",
    NeverShown: "UnobservedProperties",
    maySay: "couldMatch",
    togetherOnOneSide: "timestampsEqualOnOneSide",
    whereThere: "skipIfUnsupported",
    exposures: "rawResponses",
    keptWith: "retainedRequests",
    breakOff: "abortBody",
    longestShown: "maxShownLength",
    surveyOf: "existingSkillsIn",
    wasThere: "existedBefore",
    madeUp: "example or unknown, such as unknownVersions",
    saysMissing: "isNotFound",
    cannotHaveActed: "wasNotProcessed",
    ranOutOfTime: "timedOut",
    stories: "scenarios",
    storiesOf: "groupByScenario",
  },
  [conformance]: {
    useless: "rejectedKey",
    Recorder: "CheckRecorder",
    Control: "AcceptedTwin",
    Shared: "FixtureCache",
    needed: "requireAccepted",
    settle: "reconcile",
    Lost: "UnconfirmedCreate",
    Found: "Match",
    printable: "escapeControlCharacters",
    Most: "SizeLimits",
    excerpts: "excerptLimits",
    Player: "ReplayServer",
    recall: "restore",
    stopping: "signals",
    watching: "progressHooks",
    paint: "colors",
    Held: "a name of the registry's words, such as ConfirmedRequirement",
    Answered: "a name of the registry's words, such as ObservedAnswer",
    Drift: "a name of the registry's words, such as StatementMismatch",
  },
  [`${conformance}src/`]: {
    thrown: "callbackError",
    why: "context",
    persistent: "isConsistent",
    Shape: "RevisionTraits",
  },
  [`${conformance}src/parity/`]: { says: "match" },
  "packages/client/src/": {
    within: "withTimeout",
    judge: "retryDecision",
    usable: "toHeaders",
  },
  "packages/mock/src/": { Sending: "RequestBodyReader" },
};

/** Left out because other files may have these names: `plan`, `words`. */
const fileNames: ByFolder = {
  "": { tell: "output", telling: "output" },
  [conformance]: {
    rehearsal: "dry-run",
    writing: "write-guard",
    settle: "reconcile",
    "look-up": "find-created",
    survey: "existing-skills",
    creating: "create-intent",
    "given-by": "upload-fingerprint",
    "secret-shapes": "secret-patterns",
    packed: "archive-text",
    foreign: "preexisting",
    together: "combined-uploads",
    "where-there": "skip-if-unsupported",
    "made-up": "example",
    refusing: "expect-rejected-upload",
    mistakes: "errors",
    stopping: "signals",
    watching: "progress-hooks",
    paint: "colors",
  },
};

const opener = "“Returns …”, “Whether …”, “Thrown when …” or the thing itself";

const phrases: readonly Phrase[] = [
  { pattern: "What", instead: opener, examples: ["What a run found."], opensDoc: true },
  {
    pattern: "How often",
    instead: "“Number of …” or “After this many …”",
    examples: ["How often it ran."],
    opensDoc: true,
  },
  { pattern: "Where", instead: opener, examples: ["Where a file is."], opensDoc: true },
  { pattern: "Answers", instead: "“Returns …”", examples: ["Answers the number."], opensDoc: true },
  {
    pattern: "tell|tells|told|telling|tellings",
    instead: "run, retried, reported, printed, returned or described",
    examples: ["tell", "tells", "told", "telling", "tellings"],
  },
  { pattern: "nobody|somebody", instead: "who it is, or the passive", examples: ["nobody", "somebody"] },
  { pattern: "in vain", instead: "“failed” or “without success”", examples: ["in vain"] },
  {
    pattern: "(?:find|finds|found|finding) out",
    instead: "detect, determine or learn",
    examples: ["find out", "finds out", "found out", "finding out"],
  },
  { pattern: "where it is there", instead: "“if there is one”", examples: ["where it is there"] },
  {
    pattern: "(?:what|whatever) (?:came|comes) of (?:it|this|that|them)",
    instead: "the result",
    examples: ["what came of it", "whatever comes of them"],
  },
  {
    pattern:
      "(?<!there )(?:is|are|was|were|be|being) no (?:number|integer|text|string|boolean|object|array|list|JSON|date|URL|address|identifier|key|header|file|folder|directory|zip|archive|skill|version|revision|run|result|recording|target|time)",
    instead: "“is not a …”, “are not …” or “must be a …”",
    examples: ["is no number", "are no text", "be no file", "was no JSON"],
  },
  {
    pattern: "(?:that|which|it) (?:is|are) none(?! of)",
    instead: "“is not one” or “is not a …”",
    examples: ["that is none", "which are none", "it is none"],
  },
  {
    pattern: "(?:has|have|had) the last word",
    instead: "what decides",
    examples: ["has the last word", "had the last word"],
  },
  {
    pattern: "so many (?:milli)?seconds",
    instead: "“milliseconds until …”",
    examples: ["so many seconds", "so many milliseconds"],
  },
  { pattern: "in what was checked", instead: "“(partial run)”", examples: ["in what was checked"] },
  {
    pattern: "(?:cut|cuts|cutting) (?:(?:it|them|this|that) )?short",
    instead: "interrupted",
    examples: ["cut short", "cuts short", "cut it short"],
  },
  { pattern: "story|stories", instead: "“scenario”", examples: ["story", "stories"] },
  {
    pattern: "no whole (?:answer|response)",
    instead: "“no complete response”",
    examples: ["no whole answer"],
  },
  {
    pattern: "taken for(?! granted)",
    instead: "“treated as”, “used as” or “mistaken for”",
    examples: ["taken for"],
  },
  { pattern: "as (?:it|they) stands?", instead: "“unchanged”", examples: ["as it stands", "as they stand"] },
];

const exceptions: readonly Exception[] = [
  { path: "CONTRIBUTING.md", words: "tell", reason: "The rule names the words to avoid." },
  { path: "CONTRIBUTING.md", words: "find out", reason: "The rule names the words to avoid." },
];

/** The words that this repository does not use: of its own making, or not plain, and what it writes instead. */
export const wordList: WordList = { identifiers, fileNames, phrases, exceptions };
