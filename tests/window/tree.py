#!/usr/bin/python3
"""Prints the accessibility tree of the window as AT-SPI gives it to assistive technology: a line for each thing, with role,
name and states. Called by the window tests, on their own session bus."""

import sys
import time

import pyatspi

SHOWN = ["checked", "focused", "required", "invalid entry", "expanded", "collapsed", "expandable", "read only", "selected"]
SKIPPED = {"filler", "panel", "scroll pane", "static", "text leaf"}


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
    name = " ".join((thing.name or "").split())
    level = dict(pair.split(":", 1) for pair in thing.getAttributes() if ":" in pair).get("level", "")
    if role not in SKIPPED:
        words = [role + (f" level {level}" if role == "heading" else "")]
        if name:
            words.append(f"“{name}”")
        description = " ".join((thing.description or "").split())
        if description and description != name:
            words.append(f"described “{description}”")
        words += [state for state in SHOWN if state in states]
        print("  " * depth + " ".join(words))
        depth += 1
    for child in thing:
        if child:
            show(child, depth)


show(document(), 0)
