import { revisions } from "@skills-api/spec";
import { mockCredentials } from "../../src/targets/mock.ts";
import { everyCheck } from "../support/revisions.ts";
import { eachRevision, everyCheckBut } from "./checks.ts";
import type { Defect } from "./defect.ts";
import { headerOf, messageOf, misworded, refusal, refusals, refuses, sentWith } from "./support.ts";

const { apiKey, adminKey, restrictedKey } = mockCredentials;

export const authDefects: readonly Defect[] = [
  {
    name: "keys in x-api-key are not known",
    revisions,
    breaks: ["auth.api-key-header-accepted"],
    // One list of skills, as bearer, is all there is to see, besides what every refusal must carry.
    undecided: eachRevision((revision) =>
      everyCheckBut(revision, [
        "auth.api-key-header-accepted",
        "auth.bearer-accepted",
        "error.envelope",
        "error.message",
        "error.request-id",
        "error.type-matches-status",
        ...everyCheck(revision).filter((id) => /^(page|response|skill)\.[a-z0-9-]+$/.test(id)),
      ]),
    ),
    handle: (request, next) => next(sentWith(request, "x-api-key")),
  },
  {
    name: "keys in the authorization header are not known",
    revisions,
    breaks: ["auth.bearer-accepted"],
    handle: refuses((request) => headerOf(request, "x-api-key") === undefined, 401),
  },
  {
    name: "a request without a key is served",
    revisions,
    breaks: ["auth.missing-credential-refused"],
    handle(request, next) {
      const sent = headerOf(request, "x-api-key") ?? headerOf(request, "authorization");
      return next(sent ? request : sentWith(request, "x-api-key", apiKey));
    },
  },
  {
    name: "any key is served",
    revisions,
    breaks: ["auth.wrong-key-message", "auth.wrong-key-refused"],
    handle(request, next) {
      const sent = headerOf(request, "x-api-key") ?? "";
      const known = ["", apiKey, adminKey, restrictedKey].includes(sent);
      return next(known ? request : sentWith(request, "x-api-key", apiKey));
    },
  },
  {
    name: "an unknown key is forbidden instead of unauthenticated",
    revisions,
    breaks: ["auth.wrong-key-refused"],
    handle: refusals(
      (response) => messageOf(response) === "invalid x-api-key",
      (response) => refusal(response, 403, messageOf(response)),
    ),
  },
  {
    name: "the refusal of an unknown key is worded differently",
    revisions,
    breaks: ["auth.wrong-key-message"],
    handle: misworded(/^invalid x-api-key$/),
  },
  {
    name: "keys are looked at only where anthropic-beta is sent",
    revisions,
    breaks: {
      ga: ["auth.missing-credential-refused", "auth.wrong-key-message", "auth.wrong-key-refused"],
    },
    handle(request, next) {
      const sent = headerOf(request, "x-api-key");
      const served = sent === undefined || sent.includes("no-such-key");
      const known = headerOf(request, "anthropic-beta") !== undefined || !served;
      return next(known ? request : sentWith(request, "x-api-key", apiKey));
    },
  },
  {
    name: "an Admin API key sees skills",
    revisions,
    breaks: ["auth.admin-key-not-found"],
    handle(request, next) {
      const isAdmin = headerOf(request, "x-api-key") === adminKey;
      return next(isAdmin ? sentWith(request, "x-api-key", apiKey) : request);
    },
  },
];
