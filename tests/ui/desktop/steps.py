# SPDX-License-Identifier: Apache-2.0
"""What the scenarios have in common: moves of a person who knows nothing but what the pages say."""

import json
import time
from pathlib import Path

from driver import PATIENCE, Missing, until

PAGES = ["Appliance", "Portal groups", "Targets", "Groups", "LUNs", "Clients", "Initiators and interfaces", "Network",
         "Paths", "Multipath", "Review"]
FORWARD = ["Connect", "Next", "Ask clients"]
COMMIT = "Set up 2 clients, 16 paths"


def expect(condition, what):
    if not condition:
        raise Missing(what)


def log_in(running, there):
    """Answers the question for passwords, for all machines that it lists."""
    running.find("push button", name="Log in")
    for field in list(running.nodes("password text", contains=" on ")):
        machine = field.name.rsplit(" ", 1)[1]
        field.queryEditableText().setTextContents(there.password(None if machine == "lab9" else machine))
    running.press("Log in")
    until(lambda: not running.sees(role="push button", name="Log in"), "the question to go")


def by_next_to(running, title, there=None):
    """Presses the button that goes on until that page; passwords are given where they are asked for."""
    end = time.monotonic() + 4 * PATIENCE
    while running.settled() != title:
        if time.monotonic() > end:
            raise Missing(f"the page “{title}”; it stays at “{running.title()}”")
        if there and running.sees(role="push button", name="Log in"):
            log_in(running, there)
        else:
            running.answer_to(lambda: running.press_one_of(FORWARD))


def left_at(there, site, page):
    """The site file of the lab as a draft that was left on that page."""
    there.write_site(site)
    Path(there.site_path + ".draft").write_text(json.dumps({"page": page, "raw": {}}))


def addresses_only(there):
    """What somebody has typed who knows where the machines are, and nothing else."""
    site = there.site()
    there.write_site({"version": site["version"], "name": site["name"], "appliance": site["appliance"],
                      "clients": [{k: c[k] for k in ("name", "host", "port", "user", "hostKey")}
                                  for c in site["clients"]]})
    return there.site_path
