"""The lines of evidence.jsonl: functions of suites, and what there is to show of those that somebody disagrees about."""

from __future__ import annotations

import json


class Evidence:
    def __init__(self, texts: list[bytes]) -> None:
        self._suites: dict[str, dict] = {}
        self.toolchains: dict[str, dict] = {}
        self.keywords: dict[str, list[str]] = {}
        """By language, as people call it."""
        for text in texts:
            for line in text.splitlines():
                try:
                    one = json.loads(line)
                except ValueError:
                    continue  # cut off: a full disk, a run that was killed
                if "suite" in one:
                    self._suites[one["suite"]] = one
                elif "toolchain" in one:
                    self.toolchains[one["toolchain"]] = one
                elif "keywords" in one:
                    self.keywords[one["language"]] = one["keywords"]

    def suite(self, suite: str) -> dict:
        return self._suites.get(suite, {})

    def functions(self, suite: str) -> dict[str, dict]:
        return {function["name"]: function for function in self.suite(suite).get("functions", [])}
