# SPDX-License-Identifier: Apache-2.0
"""One client goes while it is being set up: the other one is finished, and the result says what is missing."""

from driver import program, until
from lab import Wire, lab
from steps import COMMIT, expect, left_at, log_in

A_FEW_CHANGES = 20_000  # bytes; all changes of this client are about 60 000


def run(binary):
    with lab(binary, "seed") as there:
        site = there.site()
        wire = Wire(site["clients"][0]["port"])
        site["clients"][0]["port"] = wire.port
        left_at(there, site, "review")
        with program(binary, there.site_path) as running:
            log_in(running, there)
            running.find("push button", name=COMMIT)
            running.settled()
            wire.cut_after(A_FEW_CHANGES)
            running.press(COMMIT)
            running.find("push button", contains="Take everything back", patience=180)
            expect(running.title() == "Setting up", "a run that fell short stays in sight")
            running.key("alt+Right")
            running.page("Result")
            until(lambda: running.sees(contains="8 of 16"), "what the other client has")
            expect(not running.sees(role="label", contains="As planned"), "no green result")
