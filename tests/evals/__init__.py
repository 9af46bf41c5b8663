"""Measures the readers against files of cases with known answers."""
