# SPDX-License-Identifier: Apache-2.0
"""Drives the real program from outside, by the names that the accessibility bus tells: what a screen reader finds."""

import contextlib
import os
import re
import signal
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
import pyatspi  # noqa: E402

STEP_LIST = ("Steps", "Schritte")
PATIENCE = float(os.environ.get("TWINRAIL_PATIENCE", "30"))


class Missing(AssertionError):
    """Something that a person would look for is not there."""


def until(condition, what, patience=PATIENCE):
    """The first value of `condition()` that is true; Missing when it never is."""
    end = time.monotonic() + patience
    while True:
        with contextlib.suppress(Exception):  # the tree changes while it is read
            value = condition()
            if value:
                return value
        if time.monotonic() > end:
            raise Missing(f"not within {patience:.0f} s: {what}")
        time.sleep(0.1)


def has(node, state):
    return node.getState().contains(state)


def walk(node):
    """What is shown. Pages that are not have hundreds of parts, and each costs round trips, as do cells of tables."""
    yield node
    for i in range(node.childCount):
        child = node.getChildAtIndex(i)
        if child is not None and has(child, pyatspi.STATE_SHOWING) and child.getRoleName() != "table cell":
            yield from walk(child)


class Program:
    """One running twinrail with its window."""

    def __init__(self, binary, *arguments):
        self.process = subprocess.Popen([binary, *arguments])
        try:
            self.root = until(self._on_bus, "the program on the accessibility bus")
        except BaseException:
            self.kill()
            raise

    def _on_bus(self):
        if self.process.poll() is not None:
            sys.exit(f"the program ended with {self.process.returncode}")
        desktop = pyatspi.Registry.getDesktop(0)
        for i in range(desktop.childCount):
            program = desktop.getChildAtIndex(i)
            if program is not None and program.get_process_id() == self.process.pid and program.childCount:
                return program
        return None

    # Looking.

    def nodes(self, role=None, name=None, contains=None):
        for node in walk(self.root):
            if role and node.getRoleName() != role:
                continue
            if name is not None and node.name != name:
                continue
            if contains is not None and contains not in (node.name or ""):
                continue
            yield node

    def find(self, role=None, name=None, contains=None, patience=PATIENCE):
        return until(lambda: next(self.nodes(role, name, contains), None),
                     f"{role or 'something'} “{name or contains}”", patience)

    def sees(self, **what):
        with contextlib.suppress(Exception):
            return next(self.nodes(**what), None) is not None
        return False

    def title(self):
        """The title of the page: the selected row of the list of steps, without the word for how it stands."""
        for steps in self.nodes("list"):
            if steps.name in STEP_LIST:
                for node in walk(steps):
                    if node.getRoleName() == "list item" and has(node, pyatspi.STATE_SELECTED):
                        return node.name.rsplit(", ", 1)[0]
        return None

    def settled(self, patience=PATIENCE * 4):
        """Waits until nothing on the screen changes any more; returns the title of the page."""
        def still():
            before = self._without_time()
            time.sleep(0.5)
            return self._without_time() == before
        until(still, "a screen that comes to rest", patience)
        return self.title()

    def answer_to(self, deed):
        """Does it, waits for what it changes on the screen, and for rest; returns the title of the page."""
        before = self._without_time()
        deed()
        until(lambda: self._without_time() != before, "an answer on the screen")
        return self.settled()

    def _without_time(self):
        """The age of what is shown goes on changing; that is no unrest."""
        return re.sub(r"\d+", "", self.tree())

    def cell(self, row, column):
        """The text of a cell of the first table of the page."""
        table = next(self.nodes("table"))
        return table.queryTable().getAccessibleAt(row, column).name

    # Doing.

    def press(self, name, role="push button", patience=PATIENCE):
        self.press_one_of([name], role, patience)

    def press_one_of(self, names, role="push button", patience=PATIENCE):
        node = until(lambda: next(n for n in self.nodes(role) if n.name in names and has(n, pyatspi.STATE_SENSITIVE)),
                     f"a {role} {' or '.join(f'“{name}”' for name in names)} that can be pressed", patience)
        actions = node.queryAction()
        verbs = [actions.getName(i) for i in range(actions.nActions)]
        actions.doAction(next(i for i, verb in enumerate(verbs) if verb != "SetFocus"))

    def choose(self, name):
        """A radio button, by keyboard."""
        node = self.find("radio button", name)
        node.queryComponent().grabFocus()
        self.key("space")
        until(lambda: has(node, pyatspi.STATE_CHECKED), f"“{name}” to be chosen")

    def type_into(self, name, text):
        node = self.find("text", name)
        node.queryComponent().grabFocus()
        self.key("ctrl+a", "Delete")
        self.type_keys(text)
        until(lambda: node.queryText().getText(0, -1) == text, f"“{text}” in “{name}”")

    def text_of(self, name):
        node = self.find("text", name)
        return node.queryText().getText(0, -1)

    def key(self, *names):
        subprocess.run(["xdotool", "key", *names], check=True)

    def type_keys(self, text):
        subprocess.run(["xdotool", "type", "--delay", "5", text], check=True)

    def type_cell(self, row, column, text):
        """As a person edits a cell of the first table: by keyboard alone."""
        next(self.nodes("table")).queryComponent().grabFocus()
        self.key("ctrl+Home", *["Down"] * row, *["Right"] * column, "F2", "ctrl+a")
        self.type_keys(text)
        self.key("Return")
        until(lambda: text in self.cell(row, column), f"“{text}” in its cell")

    def page(self, title, patience=PATIENCE):
        """Waits until the page with that title is there."""
        until(lambda: self.title() == title, f"the page “{title}” (it is “{self.title()}”)", patience)

    # Ending.

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def close(self):
        ended = self.process.poll()
        if ended is None:
            self.process.terminate()
            self.process.wait(PATIENCE)
        elif ended != -signal.SIGKILL:
            raise Missing(f"the program ended by itself, with {ended}")

    def tree(self):
        lines = []
        for node in walk(self.root):
            with contextlib.suppress(Exception):
                lines.append(f"[{node.getRoleName()}] {node.name}")
        return "\n".join(lines)


@contextlib.contextmanager
def program(binary, *arguments):
    """On a failure the tree and a picture say what was there."""
    running = Program(binary, *arguments)
    try:
        yield running
    except Exception:
        with contextlib.suppress(Exception):  # what failed is worth more than what stood there
            print(running.tree(), file=sys.stderr)
            if picture := os.environ.get("TWINRAIL_EVIDENCE"):
                screenshot(picture)
        raise
    finally:
        running.close()


def screenshot(path):
    subprocess.run(["import", "-window", "root", path], check=True)
