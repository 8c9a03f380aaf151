import { createSkillsClient, SkillsApiError } from "@skills-api/client";
import { afterEach, describe, expect, test, vi } from "vitest";
import { key, skill } from "./examples.ts";
import { rejectedError } from "./rejected-error.ts";
import { json, serve } from "./server.ts";

const RuntimeBlob = Blob;
const content = "print(1)\n".repeat(10_000);

/** A file whose content differs from its size, like a file on disk that was truncated. */
class TruncatedFile extends File {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return this.slice(0, 10).arrayBuffer();
  }
}

/** A blob that drops the files among its parts, as Bun's does for files on disk. */
class DroppingBlob extends RuntimeBlob {
  constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
    super(
      parts.filter((part) => typeof part === "string"),
      options,
    );
  }
}

/** A blob that `Request` does not recognize, such as the one of a DOM emulation. */
class ForeignBlob {
  readonly type: string;
  readonly size: number;
  constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
    const { type, size } = new RuntimeBlob(parts, options);
    this.type = type;
    this.size = size;
  }
}

async function setUp() {
  const server = await serve(json(skill));
  const client = createSkillsClient({ revision: "ga", apiKey: key, baseURL: server.url });
  return { server, client };
}

afterEach(() => void vi.unstubAllGlobals());

describe.each([
  ["drop files", DroppingBlob],
  ["are not recognized by Request", ForeignBlob],
])("in a runtime whose blobs %s", (_, Emulated) => {
  test("every byte is sent, in every attempt", async () => {
    const { server, client } = await setUp();
    const files = [new File([content], "my-skill/run.py"), new File([], "my-skill/empty")];
    await client.create({ files, display_name: "My skill" });
    vi.stubGlobal("Blob", Emulated);
    await client.create({ files, display_name: "My skill" });
    const [expected, actual] = server.received.map(({ headers, body }) => {
      const boundary = String(headers["content-type"]).replace(/^multipart\/form-data; boundary=/, "");
      return body.toString().replaceAll(boundary, "B");
    });
    expect(actual).toContain(content);
    expect(actual).toBe(expected);
  });

  test("an upload fails before it is sent if a file has fewer bytes than it should", async () => {
    const { server, client } = await setUp();
    vi.stubGlobal("Blob", Emulated);
    const files = [new TruncatedFile([content], "my-skill/run.py")];
    const error = await rejectedError(client.create({ files }));
    expect(error).toBeInstanceOf(SkillsApiError);
    expect(error.message).toBe("my-skill/run.py could not be read: it has 10 bytes instead of 90000");
    expect(error.outcome).toBeUndefined();
    expect(server.received).toEqual([]);
  });
});

test("an upload fails before it is sent if a file of unknown size cannot be read", async () => {
  const { server, client } = await setUp();
  const file = new File([], "my-skill/gone");
  file.arrayBuffer = () => Promise.reject(new Error("ENOENT"));
  const error = await rejectedError(client.create({ files: [file] }));
  expect(error.message).toBe("my-skill/gone could not be read: ENOENT");
  expect(server.received).toEqual([]);
});

test("a file of another realm is sent", async () => {
  const { server, client } = await setUp();
  const bytes = new TextEncoder().encode(content);
  const foreign = {
    name: "my-skill/run.py",
    type: "",
    size: bytes.length,
    arrayBuffer: async () => bytes.buffer,
  };
  await client.create({ files: [foreign as unknown as File] });
  expect(server.received[0]?.body.toString()).toContain(`octet-stream\r\n\r\n${content}\r\n--`);
});

describe("in Node", () => {
  test.each(["20.5.1", "20.4.0", "18.20.8"])("%s, uploads fail instead of hanging", async (node) => {
    const { server, client } = await setUp();
    vi.stubGlobal("process", { versions: { node } });
    const upload = client.create({ files: [new File([content], "my-skill/SKILL.md")] });
    await expect(upload).rejects.toThrow(`Uploads need Node 20.6 or later; this is Node ${node}.`);
    expect(server.received).toEqual([]);
  });

  test.each(["20.6.0", "20.10.0", "22.0.0"])("%s, uploads work", async (node) => {
    const { server, client } = await setUp();
    vi.stubGlobal("process", { versions: { node } });
    await client.create({ files: [new File([content], "my-skill/SKILL.md")] });
    expect(server.received).toHaveLength(1);
  });
});
