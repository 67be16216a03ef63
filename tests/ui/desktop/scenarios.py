#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""What people go through, at the real program on a real desktop: scenarios.py BINARY NAME"""

import json
import os
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from driver import Missing, program, pyatspi, screenshot, until  # noqa: E402
from lab import Wire, lab  # noqa: E402

PAGES = ["Appliance", "Portal groups", "Targets", "Groups", "LUNs", "Clients", "Initiators and interfaces", "Network",
         "Paths", "Multipath", "Review"]
COMMIT = "Set up 2 clients"


def on_to(running, title, patience=90):
    """Next after next, as a person does who reads nothing."""
    end = time.monotonic() + patience
    while running.title() != title:
        if time.monotonic() > end:
            raise Missing(f"the page “{title}”; it stays at “{running.title()}”")
        here = running.title()
        running.key("alt+Right")
        try:
            until(lambda: running.title() != here, "", 15)
        except Missing:
            pass
        running.settled()


def log_in(running, there, clients=("prague", "brno")):
    """Answers the question for passwords that comes when a site is opened."""
    running.find("password text", contains="on lab9")
    for machine, client in (("lab9", None), *((name, name) for name in clients)):
        field = running.find("password text", contains=f"on {machine}")
        field.queryEditableText().setTextContents(there.password(client))
    running.press("Log in")


def addresses_only(there):
    """What somebody has typed who knows where the machines are, and nothing else."""
    site = there.site()
    bare = {"version": site["version"], "name": site["name"], "appliance": site["appliance"],
            "clients": [{k: c[k] for k in ("name", "host", "port", "user", "hostKey")} for c in site["clients"]]}
    there.write_site(bare)
    return there.site_path


def expect(condition, what):
    if not condition:
        raise Missing(what)


def new_set_up(binary):
    """From the start screen through all pages to “as planned”, in the lab."""
    with program(binary) as running:
        running.press("Try it in the lab")
        running.page("Appliance")
        on_to(running, "Review")
        running.find("push button", contains=COMMIT)
        running.key("alt+Right")
        running.page("Result", 180)
        running.find("label", contains="As planned")
        running.find("label", contains="16 of 16")


def changed_host_key(binary):
    """A machine that was exchanged: both prints are shown, the work stops there, and goes on elsewhere."""
    with lab(binary, "seed") as there:
        site = there.site()
        known, wrong = site["clients"][0]["hostKey"], "SHA256:" + "A" * 43
        site["clients"][0]["hostKey"] = wrong
        there.write_site(site)
        Path(there.site_path + ".draft").write_text(json.dumps({"page": "clients", "raw": {}}))
        with program(binary, there.site_path) as running:
            log_in(running, there)
            running.find(contains="prague cannot be trusted any more")
            expect(running.sees(contains=wrong), "the fingerprint that was pinned")
            expect(running.sees(contains=known), "the fingerprint that answers now")
            expect(not running.sees(role="push button", contains="Trust"), "no way around it")
            running.press("Close")
            running.page("Clients")
        expect(there.site()["clients"][0]["hostKey"] == wrong, "the pin stays as it was")


def dying_client(binary):
    """One client goes while it is being set up: the other one is finished, and the result says so."""
    with lab(binary, "seed") as there:
        site = there.site()
        wire = Wire(site["clients"][0]["port"])
        site["clients"][0]["port"] = wire.port
        there.write_site(site)
        Path(there.site_path + ".draft").write_text(json.dumps({"page": "review", "raw": {}}))
        with program(binary, there.site_path) as running:
            log_in(running, there)
            running.find("push button", contains=COMMIT)
            running.settled()
            running.key("alt+Right")
            until(lambda: "prague" in running.tree() and running.title() == "Setting up", "the run")
            until(lambda: running.sees(contains="C3") or running.sees(contains="C1"), "a change on a client")
            wire.cut()
            running.find("push button", name="Take everything back", patience=120)
            expect(running.title() == "Setting up", "a run that fell short stays in sight")
            running.key("alt+Right")
            running.page("Result")
            running.settled()
            expect(not running.sees(role="label", contains="As planned"), "no green result")
            until(lambda: running.sees(contains="8 of 16"), "what the other client has")


def killed_on_each_page(binary):
    """The program goes down on each page in turn, and goes on there with what was typed."""
    with lab(binary, "seed") as there:
        path = addresses_only(there)
        for number, title in enumerate(PAGES):
            mark = f"typed-{number}"
            with program(binary, path) as running:
                log_in(running, there) if number else None
                if number == 1:
                    running.settled()
                on_to(running, title)
                type_mark(running, title, mark)
                time.sleep(0.6)
                running.kill()
            with program(binary, path) as again:
                if number:
                    log_in(again, there)
                again.page(title)
                again.settled()
                expect(kept(again, path, title, mark), f"“{mark}” on the page “{title}” after a restart")


def type_mark(running, title, mark):
    raise NotImplementedError


def kept(running, path, title, mark):
    raise NotImplementedError


SCENARIOS = {"new-set-up": new_set_up, "changed-host-key": changed_host_key, "dying-client": dying_client,
             "killed-on-each-page": killed_on_each_page}

if __name__ == "__main__":
    SCENARIOS[sys.argv[2]](sys.argv[1])
    print("done:", sys.argv[2])
