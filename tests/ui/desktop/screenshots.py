#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Walks through the lab's seed world and writes a picture of every page: screenshots.py BINARY FOLDER PREFIX [option…]"""

import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
from driver import program, screenshot, until  # noqa: E402

REVIEW = 11  # where everything is known that can stand beside a page
BESIDE = {"table": "F7", "commands": "F8", "help": "F1", "picture": "F6"}
FORWARD = "alt+Right"


def main(binary, folder, prefix, *options):
    os.makedirs(folder, exist_ok=True)
    with program(binary, *options) as running:
        running.settled()
        screenshot(f"{folder}/{prefix}-00.png")
    with program(binary, "--demo", *options) as running:
        until(running.title, "the first page")
        seen = []
        while (title := running.settled()) is not None:  # until it is finished
            if title not in seen:
                seen.append(title)
                print(f"{prefix}-{len(seen):02d}: {title}", flush=True)
            # Again after "Connect" and "Ask clients": what came of it is the better picture.
            screenshot(f"{folder}/{prefix}-{len(seen):02d}.png")
            if len(seen) != REVIEW:
                running.answer_to(lambda: running.key(FORWARD))
                continue
            for name, key in BESIDE.items():
                running.answer_to(lambda pressed=key: running.key(pressed))
                screenshot(f"{folder}/{prefix}-{name}.png")
            running.key(FORWARD)
            until(lambda: running.title() != title, "the run")
            screenshot(f"{folder}/{prefix}-running.png")


if __name__ == "__main__":
    main(*sys.argv[1:])
