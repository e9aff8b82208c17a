"""Tests of the generators. The model comes from the module that abiter itself is built with (harness/generate): where it
is, the build says in ABITER_MODEL; without that, it is looked for in build/."""

import os
import sys
from pathlib import Path

_BUILD = Path(__file__).resolve().parents[2] / "build" / "harness" / "generate"
sys.path.insert(0, os.environ.get("ABITER_MODEL", str(_BUILD)))
