"""Prints the Skills API of the official Python SDK as JSON, in the form of `Sdk` in surface.ts without `betas`.

Takes the folder of the package `anthropic`. Reads the sources without importing them, so that nothing the SDK depends
on has to be installed. Exits with 3 and a message if it cannot read something.
"""

import ast
import json
import re
import sys
from pathlib import Path

VERBS = {"_get": "GET", "_get_api_list": "GET", "_post": "POST", "_put": "PUT", "_patch": "PATCH", "_delete": "DELETE"}
PRIMITIVES = {"str": "string", "int": "integer", "float": "number", "bool": "boolean"}
LISTS = {"List", "list", "Sequence", "SequenceNotStr", "Iterable"}
BINARIES = {"FileTypes", "BinaryAPIResponse", "HttpxBinaryResponseContent"}
OPTIONS = {"self", "extra_headers", "extra_query", "extra_body", "timeout"}
CONTENT_HEADERS = {"accept", "content-type"}
NAMESPACES = {"client.skills": "resources/skills/skills.py", "client.beta.skills": "resources/beta/skills/skills.py"}


class Unreadable(Exception):
    pass


class Module:
    """A module of the SDK, and the names that it defines or imports."""

    def __init__(self, sdk, path):
        self.sdk = sdk
        self.path = path
        self.tree = ast.parse(path.read_text("utf8"))
        self.names = {}
        for node in self.tree.body:
            self._add(node)

    def _add(self, node):
        if isinstance(node, ast.ClassDef):
            self.names[node.name] = node
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            self.names[node.target.id] = node.value
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            self.names[node.targets[0].id] = node.value
        elif isinstance(node, ast.ImportFrom) and node.level > 0:
            for alias in node.names:
                self.names[alias.asname or alias.name] = (node, alias.name)

    def resolve(self, name):
        """Returns the module that defines a name, and the node; None if it comes from another package."""
        found = self.names.get(name)
        if not isinstance(found, tuple):
            return None if found is None else (self, found)
        node, original = found
        folder = self.path.parents[node.level - 1]
        target = folder.joinpath(*(node.module or "").split(".")) if node.module else folder
        for path in (target.with_suffix(".py"), target / "__init__.py"):
            if path.exists() and path != self.path:
                return self.sdk.module(path).resolve(original)
        return None


class Sdk:
    def __init__(self, folder):
        self.folder = folder
        self.modules = {}

    def module(self, path):
        if path not in self.modules:
            if not path.exists():
                raise Unreadable(f"{path.relative_to(self.folder)} is missing")
            self.modules[path] = Module(self, path)
        return self.modules[path]


def name_of(node):
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else None


def arguments_of(node):
    return node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]


def union_members(node):
    """Returns the members of `Optional`, `Union` and `|`; `Required` and `Annotated` are what they hold."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return union_members(ast.parse(node.value, mode="eval").body)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return union_members(node.left) + union_members(node.right)
    if isinstance(node, ast.Subscript):
        name = name_of(node.value)
        if name == "Optional":
            return union_members(node.slice) + [ast.Constant(None)]
        if name == "Union":
            return [member for each in arguments_of(node) for member in union_members(each)]
        if name in ("Required", "Annotated"):
            return union_members(arguments_of(node)[0])
    return [node]


def is_none(node):
    return isinstance(node, ast.Constant) and node.value is None


def is_omit(node):
    return name_of(node) in ("Omit", "NotGiven")


def literals_of(node):
    if isinstance(node, ast.Subscript) and name_of(node.value) == "Literal":
        return [each.value for each in arguments_of(node)]
    return None


def shape_of(module, annotation, place, variables=None):
    """Returns the shape of an annotation, without what says that it may be None or omitted."""
    members = [each for each in union_members(annotation) if not is_none(each) and not is_omit(each)]
    values = [value for each in members for value in literals_of(each) or []]
    others = [each for each in members if literals_of(each) is None]
    if values and all(isinstance(each, str) for each in values) and all(name_of(each) == "str" for each in others):
        return {"type": "string", "values": values}
    if len(members) != 1:
        raise Unreadable(f"cannot read the type of {place}: {ast.unparse(annotation)}")
    (node,) = members
    if isinstance(node, ast.Subscript):
        return generic_shape(module, node, place, variables)
    name = name_of(node)
    if variables and name in variables:
        return shape_of(variables[name][0], variables[name][1], place)
    if name in PRIMITIVES:
        return {"type": PRIMITIVES[name]}
    if name == "datetime":
        return {"type": "string", "format": "date-time"}
    if name in BINARIES:
        return {"type": "binary"}
    found = name and module.resolve(name)
    if not found:
        raise Unreadable(f"cannot read the type of {place}: {ast.unparse(annotation)}")
    if isinstance(found[1], ast.ClassDef):
        return {"type": "object", "properties": properties_of(*found, place)}
    return shape_of(found[0], found[1], place)


def generic_shape(module, node, place, variables):
    name = name_of(node.value)
    if name in LISTS:
        return {"type": "array", "items": shape_of(module, node.slice, f"{place}[]", variables)}
    found = module.resolve(name)
    if found and isinstance(found[1], ast.ClassDef):
        return {"type": "object", "properties": properties_of(*found, place, {"_T": (module, node.slice)})}
    raise Unreadable(f"cannot read the type of {place}: {ast.unparse(node)}")


def properties_of(module, node, place, variables=None):
    """Returns the properties of a model, with those of the models that it derives from."""
    properties = {}
    for base in node.bases:
        found = module.resolve(name_of(base) or "")
        if found and isinstance(found[1], ast.ClassDef) and "types" in found[0].path.parts:
            properties.update(properties_of(*found, place))
    for index, field in enumerate(node.body):
        if not isinstance(field, ast.AnnAssign) or not isinstance(field.target, ast.Name):
            continue
        name = alias_of(field) or field.target.id
        may_be_none = any(is_none(each) for each in union_members(field.annotation))
        properties[name] = {
            **shape_of(module, field.annotation, f"{place}.{name}", variables),
            "required": field.value is None or not is_none_default(field.value),
            "nullable": may_be_none,
            **({"nullOrMissing": True} if may_be_none and field.value is not None else {}),
            **description_after(node.body, index),
        }
    return properties


def is_none_default(value):
    if isinstance(value, ast.Call):
        return any(word.arg == "default" and is_none(word.value) for word in value.keywords)
    return is_none(value)


def alias_of(field):
    if isinstance(field.value, ast.Call):
        for word in field.value.keywords:
            if word.arg == "alias" and isinstance(word.value, ast.Constant):
                return word.value.value
    return None


def description_after(body, index):
    following = body[index + 1] if index + 1 < len(body) else None
    if isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant):
        return {"description": re.sub(r"\n +", "\n", str(following.value.value)).strip()}
    return {}


def described_arguments(function):
    """Returns the descriptions of the arguments in a docstring."""
    section = re.search(r"^Args:\n(.*?)(?=^\S|\Z)", ast.get_docstring(function) or "", re.M | re.S)
    parts = re.split(r"^  (\w+): ", section.group(1), flags=re.M) if section else []
    return {name: re.sub(r"\n +", "\n", text).strip() for name, text in zip(parts[1::2], parts[2::2])}


def call_in(function):
    """Returns the method of the request that a function sends, and the call."""
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and name_of(node.func.value) == "self":
            if node.func.attr in VERBS:
                method = next((word.value for word in node.keywords if word.arg == "method"), None)
                return (method.value.upper() if method else VERBS[node.func.attr]), node
    return None


def path_of(node):
    """Returns a path with the names of its parameters, without its query."""
    if isinstance(node, ast.Call) and node.args:
        node = node.args[0]
    if isinstance(node, ast.Constant):
        return str(node.value).split("?")[0]
    if isinstance(node, ast.JoinedStr):
        parts = [str(p.value) if isinstance(p, ast.Constant) else "{" + ast.unparse(p.value) + "}" for p in node.values]
        return "".join(parts).split("?")[0]
    return None


def names_in(node):
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}


def literals_in(node):
    return [each.value for each in ast.walk(node) if isinstance(each, ast.Constant) and isinstance(each.value, str)]


def headers_in(function):
    """Returns the headers that a function sets: names and the expressions of their values."""
    for node in ast.walk(function):
        if not isinstance(node, ast.Assign) or name_of(node.targets[0]) != "extra_headers":
            continue
        for each in ast.walk(node.value):
            if isinstance(each, ast.Dict):
                for key, value in zip(each.keys, each.values):
                    if isinstance(key, ast.Constant) and key.value.lower() not in CONTENT_HEADERS:
                        yield key.value.lower(), value


def query_in(call):
    """Returns the arguments that a request sends in its query, by name."""
    for node in ast.walk(call):
        if isinstance(node, ast.keyword) and node.arg == "query":
            for each in ast.walk(node.value):
                if isinstance(each, ast.Dict):
                    return {key.value: value.id for key, value in zip(each.keys, each.values)}
    return {}


def arguments_in(module, function, place):
    described = described_arguments(function)
    arguments = function.args
    defaults = [None] * (len(arguments.args) - len(arguments.defaults)) + arguments.defaults + arguments.kw_defaults
    found = {}
    for argument, default in zip(arguments.args + arguments.kwonlyargs, defaults):
        name = argument.arg
        if name in OPTIONS:
            continue
        if argument.annotation is None:
            raise Unreadable(f"the parameter {name} of {place} has no type")
        members = union_members(argument.annotation)
        found[name] = {
            **shape_of(module, argument.annotation, f"{place}: {name}"),
            "required": default is None,
            "nullable": any(is_none(each) for each in members),
            **({"description": described[name]} if name in described else {}),
        }
    return found


def response_of(module, function, place):
    if function.returns is None:
        raise Unreadable(f"{place} has no return type")
    return shape_of(module, function.returns, f"{place}: response")


def errors_in(function):
    section = re.search(r"^Raises:\n(.*)", ast.get_docstring(function) or "", re.M | re.S)
    return re.findall(r"^  (\w+):", section.group(1), re.M) if section else []


def operation_of(module, function, place):
    """Returns the request of a function, and the betas that it sends by itself."""
    sent = call_in(function)
    path = sent and path_of(sent[1].args[0] if sent[1].args else None)
    if not path:
        raise Unreadable(f"cannot find the request that {place} sends")
    method, call = sent
    rest = arguments_in(module, function, place)
    parameters = {}
    for name in re.findall(r"\{(\w+)\}", path):
        parameters[f"path {name}"] = rest.pop(name, {"type": "string", "required": True, "nullable": False})
    betas = []
    for header, value in headers_in(function):
        names = [name for name in names_in(value) if name in rest]
        own = [each for each in literals_in(value) if re.search(r"-20\d\d-", each)] if header == "anthropic-beta" else []
        betas += own
        text = {"type": "string", "required": True, "nullable": False}
        known = rest.pop(names[0]) if names else parameters.get(f"header {header}", text)
        # A header that always has a value is sent whether or not the caller gives one.
        parameters[f"header {header}"] = {**known, "required": True} if own else known
    for key, name in query_in(call).items():
        parameters[f"query {key}"] = rest.pop(name)
    keywords = {word.arg for word in call.keywords}
    if rest and "body" not in keywords:
        raise Unreadable(f"cannot find where {place} sends {', '.join(rest)}")
    is_form = "files" in keywords
    body = {f"{k}[]" if is_form and v["type"] == "array" else k: v for k, v in rest.items()}
    return {
        "name": place,
        "method": method,
        "path": path,
        "parameters": parameters,
        "body": body,
        "response": response_of(module, function, place),
        "errors": errors_in(function),
        "sentBetas": betas,
    }


def is_property(function):
    return any("property" in (name_of(each) or "") for each in function.decorator_list)


def operations_of(module, node, prefix):
    """Returns the requests of a resource, and of the resources within it."""
    operations = []
    for function in node.body:
        if not isinstance(function, ast.FunctionDef) or function.name.startswith("_"):
            continue
        place = f"{prefix}.{function.name}"
        if not is_property(function):
            operations.append(operation_of(module, function, place))
        elif not function.name.startswith("with_"):
            found = module.resolve(name_of(function.returns) or "")
            if not found or not isinstance(found[1], ast.ClassDef):
                raise Unreadable(f"cannot find the class of {place}")
            operations += operations_of(*found, place)
    return operations


def status_of(module, node):
    for field in node.body:
        if isinstance(field, ast.AnnAssign) and name_of(field.target) == "status_code" and field.value is not None:
            return field.value.value
    for base in node.bases:
        found = module.resolve(name_of(base) or "")
        status = found and isinstance(found[1], ast.ClassDef) and status_of(*found)
        if status:
            return status
    return None


def error_of(sdk, name):
    """Returns the code of an error class, with its status and its details."""
    found = sdk.module(sdk.folder / "_error_classes.py").resolve(name)
    if not found or not isinstance(found[1], ast.ClassDef):
        raise Unreadable(f"cannot find the error {name}")
    module, node = found
    fields = {name_of(each.target): each.annotation for each in node.body if isinstance(each, ast.AnnAssign)}
    code = literals_of(fields["error_code"]) if "error_code" in fields else None
    status = status_of(module, node)
    if not code or not status or "details" not in fields:
        raise Unreadable(f"cannot read the code and the status of the error {name}")
    return code[0], {"status": status, "details": shape_of(module, fields["details"], name)["properties"]}


def read(folder):
    sdk = Sdk(folder)
    version = re.search(r"__version__ = \"([^\"]+)\"", (folder / "_version.py").read_text("utf8"))
    namespaces = []
    for name, file in NAMESPACES.items():
        if not (folder / file).exists():
            continue
        module = sdk.module(folder / file)
        if not isinstance(module.names.get("Skills"), ast.ClassDef):
            raise Unreadable(f"{file} has no class Skills")
        operations = operations_of(module, module.names["Skills"], "skills")
        if not operations:
            raise Unreadable(f"the class Skills of {file} has no methods")
        namespaces.append({"name": name, "operations": operations})
    if not namespaces:
        raise Unreadable("the sources of the Skills methods are missing")
    errors = {}
    for operation in [each for namespace in namespaces for each in namespace["operations"]]:
        codes = [error_of(sdk, name) for name in operation["errors"]]
        errors.update(codes)
        operation["errors"] = [code for code, _ in codes]
    types = sdk.module(folder / "types/shared/error_type.py")
    error_types = literals_of(types.names.get("ErrorType"))
    if not error_types or not version:
        raise Unreadable("types/shared/error_type.py has no type ErrorType with values")
    return {"version": version.group(1), "namespaces": namespaces, "errorTypes": error_types, "errors": errors}


try:
    print(json.dumps(read(Path(sys.argv[1]).resolve())))
except (Unreadable, OSError, SyntaxError, AttributeError, LookupError, RecursionError, TypeError) as error:
    print(f"{type(error).__name__}: {error}" if not isinstance(error, Unreadable) else error, file=sys.stderr)
    sys.exit(3)
