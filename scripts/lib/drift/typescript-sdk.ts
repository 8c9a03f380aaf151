import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { findBetas, revisionOf } from "./betas.ts";
import {
  type Sdk,
  type SdkError,
  type SdkNamespace,
  type SdkOperation,
  UnreadableSdkError,
} from "./surface.ts";
import { operationOf } from "./typescript-requests.ts";
import { TypeReader } from "./typescript-types.ts";

const namespaces = [
  ["client.skills", "src/resources/skills/skills.ts"],
  ["client.beta.skills", "src/resources/beta/skills/skills.ts"],
] as const;

const shared = "src/resources/shared.ts";

const compilerOptions: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
};

/** Reads the sources that the npm package of the official SDK contains. */
class SdkReader {
  readonly #folder: string;
  readonly #program: ts.Program;
  readonly #types: TypeReader;

  constructor(folder: string) {
    this.#folder = folder;
    const files = [...namespaces.map(([, file]) => file), shared].map((file) => join(folder, file));
    this.#program = ts.createProgram(
      files.filter((file) => existsSync(file)),
      compilerOptions,
    );
    this.#types = new TypeReader(this.#program.getTypeChecker());
  }

  #classes(file: string): ts.ClassDeclaration[] {
    return this.#program.getSourceFile(file)?.statements.filter(ts.isClassDeclaration) ?? [];
  }

  /** Returns the methods of a resource and of the resources within it, by names such as `skills.versions.create`. */
  #methodsOf(resource: ts.ClassDeclaration, prefix: string): (readonly [string, ts.MethodDeclaration])[] {
    return resource.members.flatMap((member) => {
      if (!member.name || !ts.isIdentifier(member.name)) return [];
      const name = `${prefix}.${member.name.text}`;
      if (ts.isMethodDeclaration(member)) return [[name, member] as const];
      const inner = this.#types.checker.getTypeAtLocation(member).getSymbol()?.valueDeclaration;
      return inner && ts.isClassDeclaration(inner) ? this.#methodsOf(inner, name) : [];
    });
  }

  /** @throws UnreadableSdkError if the namespace has no Skills methods. */
  namespace(name: string, file: string): SdkNamespace {
    const skills = this.#classes(join(this.#folder, file)).find((each) => each.name?.text === "Skills");
    if (!skills) throw new UnreadableSdkError(`${file} has no class Skills`);
    const read = this.#methodsOf(skills, "skills").map(([method, node]) =>
      operationOf(this.#types, node, method),
    );
    if (read.length === 0) throw new UnreadableSdkError(`the class Skills of ${file} has no methods`);
    return {
      name,
      revision: revisionOf(read.map(({ sentBetas }) => sentBetas)),
      operations: read.map(({ operation }) => operation),
    };
  }

  errorTypes(): string[] {
    const file = this.#program.getSourceFile(join(this.#folder, shared));
    const alias = file?.statements.find(
      (node): node is ts.TypeAliasDeclaration =>
        ts.isTypeAliasDeclaration(node) && node.name.text === "ErrorType",
    );
    const type = alias && this.#types.checker.getTypeAtLocation(alias);
    const values = type?.isUnion()
      ? type.types.flatMap((each) => (each.isStringLiteral() ? each.value : []))
      : [];
    if (values.length === 0) throw new UnreadableSdkError(`${shared} has no type ErrorType with values`);
    return values;
  }

  /**
   * Returns the error that a class stands for, with its code.
   *
   * @throws UnreadableSdkError if it has no code or status
   */
  error(name: string): readonly [code: string, error: SdkError] {
    const { checker } = this.#types;
    const declared = this.#program
      .getSourceFiles()
      .filter(({ fileName }) => fileName.startsWith(join(this.#folder, "src/resources")))
      .flatMap(({ fileName }) => this.#classes(fileName))
      .find((each) => each.name?.text === name);
    const type = declared && checker.getTypeAtLocation(declared);
    const typeOf = (property: string) => {
      const symbol = type?.getProperty(property);
      return symbol && checker.getTypeOfSymbol(symbol);
    };
    const [code, status, details] = [typeOf("errorCode"), typeOf("status"), typeOf("details")];
    if (!code?.isStringLiteral() || !status?.isNumberLiteral() || !details) {
      throw new UnreadableSdkError(`cannot read the code and the status of the error ${name}`);
    }
    return [code.value, { status: status.value, details: this.#types.propertiesOf(details, name) }];
  }
}

function withCodes(operation: SdkOperation, codes: ReadonlyMap<string, string>): SdkOperation {
  return { ...operation, errors: operation.errors.flatMap((name) => codes.get(name) ?? []) };
}

/**
 * Reads the Skills API of the official TypeScript SDK.
 *
 * @param folder The package, as npm installs it.
 * @throws UnreadableSdkError
 */
export async function readTypeScriptSdk(folder: string): Promise<Sdk> {
  const manifest = await readFile(join(folder, "package.json"), "utf8").catch(() => {
    throw new UnreadableSdkError(`${folder} is not a package`);
  });
  const { version } = JSON.parse(manifest) as { version: string };
  const present = namespaces.filter(([, file]) => existsSync(join(folder, file)));
  if (present.length === 0) throw new UnreadableSdkError("the sources of the Skills methods are missing");
  const reader = new SdkReader(folder);
  const read = present.map(([name, file]) => reader.namespace(name, file));
  const thrown = new Set(read.flatMap(({ operations }) => operations.flatMap(({ errors }) => errors)));
  const errors = new Map([...thrown].map((name) => [name, reader.error(name)]));
  const codes = new Map([...errors].map(([name, [code]]) => [name, code]));
  return {
    language: "TypeScript",
    version,
    namespaces: read.map((each) => ({
      ...each,
      operations: each.operations.map((operation) => withCodes(operation, codes)),
    })),
    errorTypes: reader.errorTypes(),
    errors: Object.fromEntries(errors.values()),
    betas: await findBetas(join(folder, "src"), ".ts"),
  };
}
