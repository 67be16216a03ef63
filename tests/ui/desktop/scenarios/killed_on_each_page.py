# SPDX-License-Identifier: Apache-2.0
"""The program goes down on each page in turn, and goes on there with what was typed."""

import time
from pathlib import Path

from driver import program, pyatspi, until
from lab import lab
from steps import PAGES, addresses_only, by_next_to, expect, log_in


class Field:
    """A line, by its name."""

    def __init__(self, name, text):
        self.name, self.text = name, text

    def type(self, running):
        running.type_into(self.name, self.text)

    def kept(self, running):
        return running.text_of(self.name) == self.text

    def tidy(self, running):
        pass


class Cell:
    """A cell of the page's first table; `after` is typed once the text was found again."""

    def __init__(self, column, text, after=None):
        self.column, self.text, self.after = column, text, after

    def type(self, running):
        running.type_cell(0, self.column, self.text)

    def kept(self, running):
        return self.text in running.cell(0, self.column)

    def tidy(self, running):
        if self.after:
            running.type_cell(0, self.column, self.after)


class Emptied(Field):
    """A line that must be empty again before one can go on."""

    def tidy(self, running):
        running.type_into(self.name, "")


class Choice:
    """A radio button; the first one is chosen again afterwards."""

    def __init__(self, name, first):
        self.name, self.first = name, first

    def type(self, running):
        running.choose(self.name)

    def kept(self, running):
        return running.find("radio button", name=self.name).getState().contains(pyatspi.STATE_CHECKED)

    def tidy(self, running):
        running.choose(self.first)


class Number:
    """A spin box."""

    def __init__(self, name, value):
        self.name, self.value = name, value

    def type(self, running):
        running.find("spin button", name=self.name).queryValue().currentValue = self.value

    def kept(self, running):
        return running.find("spin button", name=self.name).queryValue().currentValue == self.value

    def tidy(self, running):
        pass


class Nothing:
    """A page without input: one comes back to it all the same."""

    def type(self, running):
        pass

    def kept(self, running):
        return True

    def tidy(self, running):
        pass


TYPED = {
    "Appliance": Field("Set-up name:", "typed"),
    "Portal groups": Cell(0, "tpg_typed"),
    "Targets": Cell(2, "typed"),
    "Groups": Nothing(),
    "LUNs": Cell(2, "no number", after="10"),
    "Clients": Emptied("Add clients:", "no such client"),
    "Initiators and interfaces": Field("Initiator name:", "iqn.2026-11.org.example:typed"),
    "Network": Nothing(),
    "Paths": Choice("Full mesh", "Rail-pinned (recommended where the rails are isolated)"),
    "Multipath": Number("Ping every:", 7),
    "Review": Nothing(),
}


def saved(path):
    """What stands in the files of the draft."""
    return [Path(name).read_bytes() if Path(name).exists() else b"" for name in (path, path + ".draft")]


def at_rest(path):
    """The same, once nothing is on its way into them any more."""
    def still():
        before = saved(path)
        time.sleep(0.5)
        return before if saved(path) == before else None
    return until(still, "a draft at rest")


def run(binary):
    with lab(binary, "seed") as there:
        path = addresses_only(there)
        earlier = None
        for title in PAGES:
            with program(binary, path) as running:
                if earlier and earlier != PAGES[0]:
                    log_in(running, there)
                if earlier:
                    running.page(earlier)
                    running.settled()
                    expect(TYPED[earlier].kept(running), f"what was typed on “{earlier}” after a restart")
                    TYPED[earlier].tidy(running)
                by_next_to(running, title, there)
                before = at_rest(path)
                TYPED[title].type(running)
                if not isinstance(TYPED[title], Nothing):
                    until(lambda: saved(path) != before, f"the draft of “{title}” to be saved")
                running.kill()
            earlier = title
        with program(binary, path) as running:
            log_in(running, there)
            running.page(earlier)
