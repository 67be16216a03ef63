# SPDX-License-Identifier: Apache-2.0
"""The paths are watched: what is not well is said at once; a client that goes becomes unknown and comes back; and a
report of it all is saved."""

import os
import subprocess
import tempfile
from pathlib import Path

from driver import program, screenshot, until
from lab import Wire, lab
from steps import expect, log_in


SWITCH = ("check box", "Picture")  # what a button that stays down is to a screen reader


def pictured(name):
    """For tests/ui/screenshots; a scenario alone makes no pictures."""
    if folder := os.environ.get("TWINRAIL_PICTURES"):
        screenshot(f"{folder}/{os.environ.get('TWINRAIL_PREFIX', 'watch')}-{name}.png")


def set_up(binary, there):
    credentials = there.description["credentials"]
    subprocess.run([binary, "apply", there.site_path, "--credentials", credentials, "--yes"], check=False,
                   stdout=subprocess.DEVNULL)


def rerouted(there, client):
    """That client is reached over a wire that can be cut."""
    site = there.site()
    entry = next(c for c in site["clients"] if c["name"] == client)
    wire = Wire(entry["port"])
    entry["port"] = wire.port
    there.write_site(site)
    return wire


def run(binary):
    with lab(binary, "one-rail-down") as there, tempfile.TemporaryDirectory() as place:
        set_up(binary, there)
        wire = rerouted(there, "brno")
        with program(binary, there.site_path, *os.environ.get("TWINRAIL_OPTIONS", "").split()) as running:
            until(running.title, "the first page")
            running.key("F9")
            log_in(running, there)
            running.find("label", contains="hydra: last path")
            running.find("label", contains="12 of 16")
            running.find(contains="prague")
            running.settled()
            pictured("matrix")
            running.press(SWITCH[1], role=SWITCH[0])
            running.settled()
            pictured("picture")

            wire.cut()
            running.find("label", contains="without an answer now")  # cells of tables are too many to be walked
            pictured("lost")

            running.press("Save report …")
            folder = running.find("text", contains="Folder")
            report = Path(place) / "report"
            folder.queryEditableText().setTextContents(str(report))
            pictured("report")
            running.press("Save the report")
            running.find("label", contains="The report says", patience=120)
            expect(sorted(p.suffix for p in report.iterdir()) == [".html", ".json", ".md", ".pdf"], "four formats")
            running.press("Close")
            until(lambda: not running.sees(role="push button", name="Open the folder"), "the message to go")

            running.press("Back to set-up")
            until(running.title, "the wizard")
