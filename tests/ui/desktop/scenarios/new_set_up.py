# SPDX-License-Identifier: Apache-2.0
"""From the start screen through all pages to “as planned”, in the lab; and everything has a name on the way."""

from driver import program, until
from steps import COMMIT, PAGES, by_next_to, expect

START = "Try it in the lab"
INTERACTIVE = ["push button", "check box", "radio button", "text", "password text", "combo box", "table", "list",
               "spin button", "tree"]
SECRET = "not to be read"


def all_are_named(running, where):
    nameless = [f"{node.getRoleName()} in “{node.parent.name}”"
                for node in running.nodes() if node.getRoleName() in INTERACTIVE and not node.name]
    expect(not nameless, f"a name for each of these on {where}: {nameless}")


def secrets_stay_secret(running):
    """What is typed as a password can be counted, and not read."""
    for field in list(running.nodes("password text")):
        field.queryComponent().grabFocus()
        running.type_keys(SECRET)
        until(lambda: field.queryText().characterCount == len(SECRET), f"typing in “{field.name}”")
        expect(field.queryText().getText(0, -1) == "", f"“{field.name}” to be silent")
        expect(SECRET not in running.tree(), "a password nowhere on the screen")
        running.key("ctrl+a", "Delete")
        until(lambda: field.queryText().characterCount == 0, f"“{field.name}” to be empty")


def run(binary):
    with program(binary) as running:
        running.find("push button", name=START)
        all_are_named(running, "the start screen")
        running.press(START)
        until(running.title, "the first page")
        for title in PAGES:
            by_next_to(running, title)
            all_are_named(running, f"“{title}”")
            secrets_stay_secret(running)
        running.press(COMMIT)
        running.page("Result", 180)
        all_are_named(running, "“Result”")
        running.find("label", contains="As planned")
        running.find("label", contains="16 of 16")
