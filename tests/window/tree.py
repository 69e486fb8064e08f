#!/usr/bin/python3
"""Prints the accessibility tree of the window as AT-SPI gives it to assistive technology: a line for each thing, with role,
name and states. Called by the window tests, on their own session bus."""

import sys
import time

import pyatspi

SHOWN = ["checked", "focused", "required", "invalid entry", "expanded", "collapsed", "expandable", "read only", "selected"]
# Left out unless they have a name or a state: what only holds other things.
HOLDERS = {"filler", "form", "label", "list", "list item", "menu", "panel", "paragraph", "scroll pane", "section", "static", "text leaf", "unknown"}


def document():
    """The page, once the window has shown it to the accessibility bus."""
    end = time.time() + 20
    while time.time() < end:
        for program in pyatspi.Registry.getDesktop(0):
            if program and program.name == "alongside":
                found = pyatspi.findDescendant(program, lambda thing: thing.getRoleName() == "document web")
                if found and found.childCount:
                    return found
        time.sleep(0.3)
    sys.exit("the window is not on the accessibility bus")


def show(thing, depth):
    role = thing.getRoleName()
    states = {pyatspi.stateToString(state).replace("-", " ") for state in thing.getState().getStates()}
    shown = [state for state in SHOWN if state in states]
    name, description = (" ".join((text or "").split()) for text in (thing.name, thing.description))
    more = dict(pair.split(":", 1) for pair in thing.getAttributes() if ":" in pair)
    if role not in HOLDERS or name or shown:
        kind = {"heading": "level " + more.get("level", ""), "landmark": more.get("xml-roles", "")}.get(role, "")
        words = [f"{role} {kind}".strip()]
        if name:
            words.append(f"“{name}”")
        if description and description != name:
            words.append(f"described “{description}”")
        print("  " * depth + " ".join(words + shown))
        depth += 1
    for child in thing:
        if child:
            show(child, depth)


show(document(), 0)
