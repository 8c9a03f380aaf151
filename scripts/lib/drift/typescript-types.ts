import ts from "typescript";
import { type Property, type Shape, UnreadableSdkError } from "./surface.ts";

const emptyKinds = ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Void;

/** Types of the SDK that stand for bytes: a file to upload, and a response with a binary body. */
const binaryTypes: ReadonlySet<string> = new Set(["Uploadable", "Response"]);

function isBinary(type: ts.Type): boolean {
  return binaryTypes.has(type.aliasSymbol?.name ?? type.getSymbol()?.name ?? "");
}

/** Returns the types of a union; a boolean stays one type, and `string & {}` is a string. */
function membersOf(type: ts.Type): readonly ts.Type[] {
  if (!type.isUnion() || type.flags & ts.TypeFlags.Boolean) return [type];
  return type.types.map((each) => (each.isIntersection() ? (each.types[0] ?? each) : each));
}

/** Reads types of an SDK. */
export class TypeReader {
  readonly checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.checker = checker;
  }

  #primitive(type: ts.Type): string | undefined {
    if (type.flags & ts.TypeFlags.StringLike) return "string";
    if (type.flags & ts.TypeFlags.NumberLike) return "number";
    if (type.flags & ts.TypeFlags.BooleanLike) return "boolean";
    return undefined;
  }

  /** @throws UnreadableSdkError for a type that the comparison does not know. */
  #shapeOf(type: ts.Type, place: string): Shape {
    if (isBinary(type)) return { type: "binary" };
    const members = membersOf(type).filter(({ flags }) => !(flags & emptyKinds));
    const kinds = new Set(members.map((each) => this.#primitive(each)));
    const [kind] = kinds;
    if (kinds.size === 1 && kind !== undefined) {
      const values = members.flatMap((each) => (each.isStringLiteral() ? each.value : []));
      return { type: kind, ...(values.length > 0 ? { values } : {}) };
    }
    const [object, ...others] = members;
    if (object && others.length === 0) {
      if (this.checker.isArrayType(object)) {
        const [item] = this.checker.getTypeArguments(object as ts.TypeReference);
        if (item) return { type: "array", items: this.#shapeOf(item, `${place}[]`) };
      }
      if (object.flags & ts.TypeFlags.Object) {
        return { type: "object", properties: this.propertiesOf(object, place) };
      }
    }
    throw new UnreadableSdkError(`cannot read the type of ${place}: ${this.checker.typeToString(type)}`);
  }

  /** Returns a property; its type may lack `undefined` although it is optional. */
  #propertyOf(symbol: ts.Symbol, place: string): Property {
    const type = this.checker.getTypeOfSymbol(symbol);
    const description = ts.displayPartsToString(symbol.getDocumentationComment(this.checker));
    return {
      ...this.#shapeOf(type, place),
      required: !(symbol.flags & ts.SymbolFlags.Optional),
      nullable: membersOf(type).some(({ flags }) => flags & ts.TypeFlags.Null),
      ...(description === "" ? {} : { description }),
    };
  }

  /** Returns the properties of an object type; of a class, those that it declares itself, without methods. */
  propertiesOf(type: ts.Type, place: string): Record<string, Property> {
    const declared = type.getSymbol()?.valueDeclaration;
    const properties = this.checker.getPropertiesOfType(type).filter(({ valueDeclaration: own }) => {
      if (!declared || !ts.isClassDeclaration(declared)) return true;
      return own?.parent === declared && ts.isPropertyDeclaration(own);
    });
    return Object.fromEntries(
      properties.map((symbol) => [symbol.name, this.#propertyOf(symbol, `${place}.${symbol.name}`)]),
    );
  }

  /** Returns the body that a method's promise resolves to: the type argument of `APIPromise`, the page of `PagePromise`. */
  responseOf(method: ts.MethodDeclaration, place: string): Shape {
    const promise = method.type && this.checker.getTypeFromTypeNode(method.type);
    const [body] = promise?.aliasTypeArguments ?? this.checker.getTypeArguments(promise as ts.TypeReference);
    if (!body) throw new UnreadableSdkError(`cannot read the response of ${place}`);
    return this.#shapeOf(body, `${place}: response`);
  }

  /**
   * Returns the properties of the parameter that holds a method's parameters by name; empty if it has none.
   *
   * @throws UnreadableSdkError if there are several, or one cannot be read
   */
  paramsOf(method: ts.MethodDeclaration, place: string): Record<string, Property> {
    const named = method.parameters
      .filter(({ name }) => name.getText() !== "options")
      .map((parameter) => this.checker.getNonNullableType(this.checker.getTypeAtLocation(parameter)))
      .filter(({ flags }) => !(flags & ts.TypeFlags.StringLike));
    const [params, ...others] = named;
    if (!params) return {};
    if (others.length > 0 || !(params.flags & ts.TypeFlags.Object)) {
      throw new UnreadableSdkError(`cannot read the parameters of ${place}`);
    }
    return this.propertiesOf(params, place);
  }
}
