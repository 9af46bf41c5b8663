"""Which file imports what, read from the source without running it."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

PRODUCT = ("bot", "jobs", "sandbox", "models.py", "wsgi.py")


@dataclass(frozen=True)
class Import:
    """One import: of which module, where it stands, and whether it runs as soon as the file is imported."""

    module: str
    file: Path  # relative to the project
    line: int
    at_once: bool

    def __str__(self) -> str:
        return f"{self.file}:{self.line} imports {self.module}"


class Source:
    """The product's Python files under a folder."""

    def __init__(self, project: Path) -> None:
        self.project = project

    @cached_property
    def files(self) -> list[Path]:
        """All product files, relative to the project."""
        found: list[Path] = []
        for name in PRODUCT:
            path = self.project / name
            found += sorted(path.rglob("*.py")) if path.is_dir() else [path] * path.exists()
        return [path.relative_to(self.project) for path in found]

    @cached_property
    def imports(self) -> list[Import]:
        """All imports of all product files. `from package import name` counts as package.name where that is a file."""
        return [found for file in self.files for found in self._of(file)]

    def file_of(self, module: str) -> Path | None:
        """The product file that a module is, if it is one of ours."""
        path = Path(*module.split("."))
        return next((file for file in (path.with_suffix(".py"), path / "__init__.py") if file in self.files), None)

    def _of(self, file: Path) -> Iterator[Import]:
        tree = ast.parse((self.project / file).read_text(encoding="utf-8"))
        lazy = {inner for outer in ast.walk(tree) if _runs_later(outer) for inner in ast.walk(outer)}
        for node in ast.walk(tree):
            for module in self._modules(node):
                yield Import(module, file, getattr(node, "lineno", 0), node not in lazy)

    def _modules(self, node: ast.AST) -> Iterator[str]:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            package = node.module or ""
            for alias in node.names:
                inner = f"{package}.{alias.name}"
                yield inner if self.file_of(inner) else package


def _runs_later(node: ast.AST) -> bool:
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or (
        isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    )
