SETS: dict[str, str] = {"but": "", "harmless": "", "yesword": "", "noword": "", "softword": "", "okword": ""}
TABLE: tuple[tuple[str, int, str], ...] = ()
