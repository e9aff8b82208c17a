"""Writes a text file as a C++ raw string: embed_text.py INPUT OUTPUT NAME."""

import sys

source, target, name = sys.argv[1:]
with open(source, encoding="utf-8") as file:
    text = file.read()
with open(target, "w", encoding="utf-8") as file:
    file.write(f'#pragma once\nconstexpr const char {name}[] = R"abiter({text})abiter";\n')
