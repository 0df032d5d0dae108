# SPDX-License-Identifier: Apache-2.0
"""What a Python file of the house must be.  Each rule: text -> what is wrong, a line each."""

import ast
from collections.abc import Iterator

FILE_LINES = 300
CLASS_LINES = 150
FUNCTION_LINES = 25
"""Without the docstring, which is free."""


def sizes(source: str) -> Iterator[str]:
    if (lines := source.count("\n")) > FILE_LINES:
        yield f"{lines} lines"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef) and _lines(node) > CLASS_LINES:
            yield f"class {node.name}: {_lines(node)} lines"
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            code = _lines(node) - _docstring_lines(node)
            if code > FUNCTION_LINES:
                yield f"{node.name}(): {code} lines"


def _lines(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _docstring_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    docstring = ast.get_docstring(node, clean=False)
    return docstring.count("\n") + 1 if docstring else 0


def docstring(source: str) -> Iterator[str]:
    if not ast.get_docstring(ast.parse(source)):
        yield "no word on what the module is for"


def qt_border(source: str) -> Iterator[str]:
    """QML is given its objects; it never finds them."""
    for forbidden in ("setContextProperty", "qmlRegisterSingletonInstance", "openUrl"):
        if forbidden in source:
            yield f"{forbidden} is not used in this house"
