# SPDX-License-Identifier: Apache-2.0
"""A machine that was exchanged: both fingerprints are shown, the work stops there, and goes on elsewhere."""

from driver import program
from lab import lab
from steps import expect, left_at, log_in

STATE = 4  # its column in the table of clients


def run(binary):
    with lab(binary, "seed") as there:
        site = there.site()
        seen, pinned = site["clients"][0]["hostKey"], "SHA256:" + "A" * 43
        site["clients"][0]["hostKey"] = pinned
        left_at(there, site, "clients")
        with program(binary, there.site_path) as running:
            running.find(contains="prague cannot be trusted any more")
            expect(running.sees(contains=pinned), "the fingerprint that was pinned")
            expect(running.sees(contains=seen), "the fingerprint that answers now")
            expect(not running.sees(role="push button", contains="Trust"), "no way around it")
            running.key("Escape")
            log_in(running, there)
            running.page("Clients")
            running.settled()
            states = [running.cell(row, STATE) for row in range(2)]
            expect("answered" in states[1] and "answered" not in states[0], f"brno answers, prague does not: {states}")
        expect(there.site()["clients"][0]["hostKey"] == pinned, "the pin as it was")
