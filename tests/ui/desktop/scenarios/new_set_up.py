# SPDX-License-Identifier: Apache-2.0
"""From the start screen through all pages to “as planned”, in the lab; and everything has a name on the way."""

from driver import program, pyatspi, until
from steps import COMMIT, PAGES, expect

INTERACTIVE = ["push button", "check box", "radio button", "text", "password text", "combo box", "table", "list",
               "spin button", "tree table"]


def nameless(running):
    for node in running.nodes():
        labelled = any(r.getRelationType() == pyatspi.RELATION_LABELLED_BY for r in node.getRelationSet())
        if node.getRoleName() in INTERACTIVE and not node.name and not labelled and not node.description:
            yield f"{node.getRoleName()} in “{node.parent.name if node.parent else ''}”"


def run(binary):
    with program(binary) as running:
        running.find("push button", name="Try it in the lab")
        expect(not list(nameless(running)), f"a name for each of these on the start screen: {list(nameless(running))}")
        running.press("Try it in the lab")
        for title in PAGES:
            until(lambda: running.title() == title or running.key("alt+Right") or running.settled() == title,
                  f"the page “{title}”", 60)
            running.settled()
            unnamed = list(nameless(running))
            expect(not unnamed, f"a name for each of these on “{title}”: {unnamed}")
        running.find("push button", name=COMMIT)
        running.key("alt+Right")
        running.page("Result", 180)
        running.find("label", contains="As planned")
        running.find("label", contains="16 of 16")
