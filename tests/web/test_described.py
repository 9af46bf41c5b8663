"""Whatever the description allows or forbids: no request breaks the program, every answer is as described."""

from typing import Any

import pytest

schemathesis: Any = pytest.importorskip("schemathesis")
