"""Red cases over the last runs, as the numbers of a small drawing."""

from __future__ import annotations

from .model import Run

WIDTH, HEIGHT = 640, 96
MOST = 30


def chart(runs: list[Run]) -> dict:
    """Oldest first: {width, height, bars: [{x, width, red, known, y, height, …}]}; no bars for a single run."""
    runs = runs[-MOST:]
    if len(runs) < 2:
        return {"width": WIDTH, "height": HEIGHT, "bars": [], "most": 0}
    most = max(1, *(run.red + run.known(run.counts) for run in runs))
    step = min(48.0, WIDTH / len(runs))
    bars = []
    for number, run in enumerate(runs):
        known = run.known(run.counts)
        red_height = HEIGHT * run.red / most
        known_height = HEIGHT * known / most
        bars.append(
            {
                "run": run.id or f"{len(runs) - 1 - number} runs ago",
                "cases": run.cases,
                "red": run.red,
                "known": known,
                "x": round(number * step + 2, 1),
                "width": round(step - 4, 1),
                "red_y": round(HEIGHT - red_height, 1),
                "red_height": round(red_height, 1),
                "known_y": round(HEIGHT - red_height - known_height, 1),
                "known_height": round(known_height, 1),
            }
        )
    return {"width": WIDTH, "height": HEIGHT, "bars": bars, "most": most}
