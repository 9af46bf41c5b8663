SETS: dict[str, str] = {}
TABLE: tuple[tuple[str, int, str], ...] = ()
