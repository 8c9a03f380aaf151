import ts from "typescript";
import { type Property, type SdkOperation, UnreadableSdkError } from "./surface.ts";
import type { TypeReader } from "./typescript-types.ts";

const verbs: Readonly<Record<string, string>> = {
  get: "GET",
  getAPIList: "GET",
  post: "POST",
  put: "PUT",
  patch: "PATCH",
  delete: "DELETE",
};

/** Headers that say how a body is encoded. */
const contentHeaders: ReadonlySet<string> = new Set(["accept", "content-type"]);

function* nodesIn(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesIn(child);
}

function identifiersIn(node: ts.Node): string[] {
  return [...nodesIn(node)].flatMap((each) => (ts.isIdentifier(each) ? each.text : []));
}

function stringsIn(node: ts.Node): string[] {
  return [...nodesIn(node)].flatMap((each) => (ts.isStringLiteral(each) ? each.text : []));
}

function snakeCase(name: string): string {
  return name.replace(/([a-z])([A-Z]+)/g, "$1_$2").toLowerCase();
}

/** Returns the method in the options of a request, which lists that are no GET have. */
function methodOption(call: ts.CallExpression): string | undefined {
  for (const node of nodesIn(call)) {
    const isMethod = ts.isPropertyAssignment(node) && node.name.getText() === "method";
    if (isMethod && ts.isStringLiteral(node.initializer)) return node.initializer.text.toUpperCase();
  }
  return undefined;
}

/** The call such as `this._client.get(…)` that sends the request of a method. */
function requestIn(method: ts.MethodDeclaration): { verb: string; call: ts.CallExpression } | undefined {
  for (const node of nodesIn(method)) {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) continue;
    const { expression, name } = node.expression;
    const verb = expression.getText() === "this._client" ? verbs[name.text] : undefined;
    if (verb !== undefined) return { verb: methodOption(node) ?? verb, call: node };
  }
  return undefined;
}

/** Returns a path with the names of its parameters, without its query. */
function pathIn(node: ts.Expression | undefined): string | undefined {
  if (!node) return undefined;
  if (ts.isTaggedTemplateExpression(node)) return pathIn(node.template);
  if (ts.isStringLiteralLike(node)) return node.text.split("?")[0];
  if (!ts.isTemplateExpression(node)) return undefined;
  const parts = node.templateSpans.map(
    ({ expression, literal }) => `{${snakeCase(expression.getText())}}${literal.text}`,
  );
  return `${node.head.text}${parts.join("")}`.split("?")[0];
}

interface Header {
  readonly name: string;
  readonly value: ts.Expression;
}

function headersIn(call: ts.CallExpression): Header[] {
  return [...nodesIn(call)]
    .filter((node) => ts.isCallExpression(node) && node.expression.getText() === "buildHeaders")
    .flatMap((node) => [...nodesIn(node)])
    .flatMap((node) => {
      if (!ts.isPropertyAssignment(node) || !(ts.isStringLiteral(node.name) || ts.isIdentifier(node.name))) {
        return [];
      }
      return { name: node.name.text.toLowerCase(), value: node.initializer };
    })
    .filter(({ name }) => !contentHeaders.has(name));
}

/** Whether the options of a request have a property, such as `query`. */
function hasOption(call: ts.CallExpression, name: string): boolean {
  return [...nodesIn(call)].some((node) => {
    const isOption = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
    return isOption && node.name.getText() === name;
  });
}

/** Returns the names of the errors in a method's `@throws` tags. */
function thrownIn(method: ts.MethodDeclaration): string[] {
  return ts
    .getJSDocTags(method)
    .filter(ts.isJSDocThrowsTag)
    .flatMap(({ typeExpression }) => (typeExpression ? typeExpression.type.getText() : []));
}

const text = { type: "string", required: true, nullable: false } as const;

/** Returns the request of a method, with the names of the errors that it documents, and the betas that it sends itself. */
export function operationOf(
  types: TypeReader,
  method: ts.MethodDeclaration,
  name: string,
): { operation: SdkOperation; sentBetas: readonly string[] } {
  const { verb, call } = requestIn(method) ?? {};
  const path = pathIn(call?.arguments[0]);
  if (!verb || !call || path === undefined) {
    throw new UnreadableSdkError(`cannot find the request that ${name} sends`);
  }
  const params = types.paramsOf(method, name);
  const parameters: Record<string, Property> = {};
  for (const [, parameter = ""] of path.matchAll(/\{(\w+)\}/g)) {
    parameters[`path ${parameter}`] = params[parameter] ?? text;
    delete params[parameter];
  }
  const sentBetas: string[] = [];
  for (const { name: header, value } of headersIn(call)) {
    const param = identifiersIn(value).find((each) => each in params);
    const own = header === "anthropic-beta" ? stringsIn(value) : [];
    sentBetas.push(...own);
    const property = (param !== undefined && params[param]) || text;
    // A header that always has a value is sent whether or not the caller gives one.
    parameters[`header ${header}`] = own.length > 0 ? { ...property, required: true } : property;
    if (param !== undefined) delete params[param];
  }
  const isForm = identifiersIn(call).includes("multipartFormRequestOptions");
  const isBody = hasOption(call, "body");
  if (!isBody && !hasOption(call, "query") && Object.keys(params).length > 0) {
    throw new UnreadableSdkError(`cannot find where ${name} sends ${Object.keys(params).join(", ")}`);
  }
  const rest = Object.entries(params);
  if (!isBody) for (const [key, value] of rest) parameters[`query ${key}`] = value;
  const body = rest.map(([key, value]) => [isForm && value.type === "array" ? `${key}[]` : key, value]);
  return {
    operation: {
      name,
      method: verb,
      path,
      parameters,
      body: isBody ? Object.fromEntries(body) : {},
      response: types.responseOf(method, name),
      errors: thrownIn(method),
    },
    sentBetas,
  };
}
