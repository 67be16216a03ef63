#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Walks through the lab's seed world and writes a picture of every page: screenshots.py BINARY FOLDER PREFIX [option…]"""

import os
import sys
import time

sys.path.insert(0, os.path.dirname(__file__))
from driver import program, screenshot, until  # noqa: E402

LONGEST_WAY = 40


def main(binary, folder, prefix, *options):
    os.makedirs(folder, exist_ok=True)
    with program(binary, *options) as running:
        time.sleep(1)
        screenshot(f"{folder}/{prefix}-00-start.png")
    with program(binary, "--demo", *options) as running:
        until(running.title, "the first page")
        seen = []
        for _ in range(LONGEST_WAY):
            title = running.settled()
            if title not in seen:
                seen.append(title)
                screenshot(f"{folder}/{prefix}-{len(seen):02d}.png")
                print(f"{prefix}-{len(seen):02d}: {title}")
            running.key("alt+Right")
            time.sleep(0.5)
            if len(seen) > 1 and running.settled() == title:
                break
        for number, view in enumerate(("F7", "F8", "F1")):
            running.key(view)
            time.sleep(1)
            screenshot(f"{folder}/{prefix}-beside-{number}.png")


if __name__ == "__main__":
    main(*sys.argv[1:])
