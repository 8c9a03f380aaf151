import { expect, test } from "vitest";
import { before, isCreateSkill } from "./gateway.ts";
import { gatewayNamed } from "./gateways.ts";
import { all, redirecting } from "./middlewares.ts";
import { runBehind } from "./run.ts";

/** Gateways, the skills that a run creates behind them, and the reason why it creates no more. */
const stops = [
  ["creates return what a colleague has created", 2, /with an id that was returned before/],
  [
    "from the second on, creates return what a colleague has created",
    3,
    /with an id that was returned before/,
  ],
  ["creates return the id of what a colleague has created", 2, /with an id that was returned before/],
  ["deletes are 403 from the second on", 2, /a deletion failed: DELETE .* returned 403/],
  ["deletes are 405 from the second on", 2, /a deletion failed: DELETE .* returned 405/],
  ["deletes are 500 from the second on", 2, /a deletion failed: DELETE .*: 500/],
  ["deletes are 400 from the second on", 2, /a deletion failed: DELETE .* returned 400/],
  ["deletes are 404 from the second on", 2, /a deletion failed: the server does not show it, although/],
  ["deletes are 501 from the second on", 2, /a deletion failed: DELETE .*: 501/],
  ["creates return an id that does not exist, from the second on", 3, /does not show the skill$/],
  ["creates return an id that does not exist, from the fifth on", 5, /does not show the skill$/],
  [
    "labels are missing; creates return what a colleague has created",
    1,
    /its name is "colleague-notes-1", which this run did not give$/,
  ],
  ["the create that is sent again returns no id", 2, /returned 200 without an id$/],
  ["times are an hour early", 1, /it was created at .*, before the run$/],
  ["the page of a list is a number", 0, /the existing skills cannot be listed/],
] as const;

test.each(stops)("%s: the run creates %d skills and says why it stops", async (name, creates, reason) => {
  const { result, left, touched, unnamed, endangered } = await runBehind(gatewayNamed(name));
  expect({ touched, unnamed, endangered }).toEqual({ touched: [], unnamed: [], endangered: [] });
  expect(left.length).toBeLessThanOrEqual(1);
  expect(result.sent.creates).toBe(creates);
  expect(result.halted).toMatch(reason);
});

test.each([
  "one response in twenty is dated three minutes ahead",
  "the third list is dated an hour ahead",
  "ids end with an equals sign",
  "times are a minute early",
])("%s: the run conforms and leaves nothing", async (name) => {
  const { result, left } = await runBehind(gatewayNamed(name));
  expect({ exitCode: result.exitCode, leftovers: result.leftovers, left }).toEqual({
    exitCode: 0,
    leftovers: [],
    left: [],
  });
});

test("lists that refuse the source are read without it at the end", async () => {
  const { result, left } = await runBehind(gatewayNamed("lists refuse the source"));
  expect({ leftovers: result.leftovers, left }).toEqual({ leftovers: [], left: [] });
});

test("creates without a response are found by lists that refuse the source", async () => {
  const name = "lists refuse the source; creates are answered with a 502 page after they took effect";
  const { result, left } = await runBehind(gatewayNamed(name));
  expect({ leftovers: result.leftovers, left }).toEqual({ leftovers: [], left: [] });
});

test("skills that a read does not find at once stop no creates", async () => {
  const { result, left } = await runBehind(gatewayNamed("reads of new skills are 404 for the first time"));
  expect({ halted: result.halted, left }).toEqual({ halted: undefined, left: [] });
});

test("an id that a gateway may read as a path is left with that reason, and with no command", async () => {
  const { result } = await runBehind(gatewayNamed("ids have a slash"));
  expect(result.leftovers).toEqual([
    expect.stringMatching(
      /^team\/skill_\w+: DELETE .* is not sent: a server or gateway may read its id as [^;]+$/,
    ),
  ]);
});

test("a revision whose last list is refused is named, with the id of the run", async () => {
  const { result } = await runBehind(gatewayNamed("the list of skills is refused in skills-2025-10-02"));
  expect(result.leftovers).toEqual([
    expect.stringMatching(
      /^skills may be left, because they cannot be listed in skills-2025-10-02 \(.* returned 400 .*\); look for skills with \w{8} in/,
    ),
  ]);
  expect(result.exitCode).not.toBe(0);
});

test("a redirect to a long address is named in a few characters", async () => {
  const location = `https://skills.example/${"a".repeat(10_000)}`;
  const { result } = await runBehind({
    name: "everything is redirected to a long address",
    create: () => [redirecting(all, 301, location)],
  });
  expect(result.halted).toMatch(/^the target redirects to https:\/\/skills\.example\/a+: use that address/);
  expect(result.halted?.length).toBeLessThan(300);
});

test("a response to a create that shows a label of someone else gets no version before a list proves it", async () => {
  const uploads: string[] = [];
  const gateway = gatewayNamed("from the second on, creates return what a colleague has created");
  const spy = before(
    (request) => {
      if (request.method === "POST" && !isCreateSkill(request)) uploads.push(request.path);
      return false;
    },
    () => {
      throw new Error("not reached");
    },
  );
  const { result } = await runBehind({ name: "watched", create: () => [spy, ...gateway.create()] });
  const [colleague = ""] = result.leftovers.map((leftover) => leftover.split(":")[0]);
  expect(colleague).toMatch(/^skill_/);
  expect(uploads.filter((path) => path.includes(colleague))).toEqual([]);
});
