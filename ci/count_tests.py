"""Adds up what the test programs of a Meson run say of themselves: count_tests.py meson-logs/testlog.json.

Doctest and pytest name their numbers; a program that names none counts as one test.
"""

import json
import re
import sys

DOCTEST = re.compile(r"test cases:\s*(\d+)\s*\|\s*(\d+) passed\s*\|\s*(\d+) failed\s*\|\s*(\d+) skipped")
PYTEST = re.compile(r"^=* ?((?:\d+ [a-z]+(?:, )?)+) in [\d.]+s", re.MULTILINE)
UNITTEST = re.compile(r"^Ran (\d+) tests? in .*?\n\n(OK|FAILED)(?: \((.*)\))?", re.MULTILINE)


def counts(test: dict) -> tuple[int, int, int]:
    """(passed, failed, skipped) of one Meson test."""
    output = test.get("stdout", "") + test.get("stderr", "")
    good = test["result"] in ("OK", "EXPECTEDFAIL")
    passed = failed = skipped = 0
    if found := DOCTEST.search(output):
        passed, failed, skipped = (int(found[i]) for i in (2, 3, 4))
    elif found := PYTEST.search(output):
        words = {word: int(number) for number, word in re.findall(r"(\d+) (passed|failed|skipped|error)", found[1])}
        passed, failed, skipped = words.get("passed", 0), words.get("failed", 0) + words.get("error", 0), words.get("skipped", 0)
    elif found := UNITTEST.search(output):
        words = {word: int(number) for word, number in re.findall(r"(failures|errors|skipped)=(\d+)", found[3] or "")}
        failed, skipped = words.get("failures", 0) + words.get("errors", 0), words.get("skipped", 0)
        passed = int(found[1]) - failed - skipped
    elif test["result"] == "SKIP":
        skipped = 1
    else:
        passed = int(good)
    # A crash or a time-out never told of itself.
    if not good and test["result"] != "SKIP" and failed == 0:
        failed = 1
    return passed, failed, skipped


def main() -> None:
    total = [0, 0, 0]
    with open(sys.argv[1], encoding="utf-8") as log:
        for line in log:
            for i, number in enumerate(counts(json.loads(line))):
                total[i] += number
    print(f"{total[0]} passed, {total[1]} failed, {total[2]} skipped")


if __name__ == "__main__":
    main()
