#!/usr/bin/env python3
"""Works a desktop program by keyboard while the Orca screen reader runs, and writes down what Orca says.

usage: listen.py STEPS PROGRAM [ARGUMENT...]

STEPS is a file with one step a line: "press Tab" (a key, by xdotool's names), "type some words", "wait 2".
Prints one line for the opening of the window and one for each step: the phrases spoken, with tabs between.
Needs a screen with a window manager, a session bus, at-spi2-core, Orca 48 and xdotool; `cargo xtask listen`
provides them.
"""
import os
import re
import subprocess
import sys
import time

LOG = "/tmp/orca.log"
QUIET = 1.6  # seconds of silence after which Orca has finished
MUTE = 4.0  # seconds after which nothing is expected any more where nothing was said at all
LONGEST = 12.0  # seconds to wait for that at most


class Orca:
    def __init__(self):
        subprocess.run(["gsettings", "set", "org.gnome.desktop.interface", "toolkit-accessibility", "true"])
        self.program = subprocess.Popen(
            ["orca", "--replace", "--debug-file=" + LOG], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self.read = 0

    def new_phrases(self):
        if not os.path.exists(LOG):
            return []
        with open(LOG, "rb") as log:
            log.seek(self.read)
            new = log.read()
        # A line that is still being written is left for the next time.
        new = new[: new.rfind(b"\n") + 1]
        self.read += len(new)
        text = new.decode("utf-8", "replace")
        return re.findall(r"SPEECH OUTPUT: '(.*?)'(?: \{.*)?$", text, re.MULTILINE)

    def until_quiet(self):
        phrases, last, end = [], time.time(), time.time() + LONGEST
        while time.time() < end and time.time() - last < (QUIET if phrases else MUTE):
            new = self.new_phrases()
            if new:
                phrases += new
                last = time.time()
            time.sleep(0.1)
        if any("Page has" in phrase for phrase in phrases):
            # A new page: its title and what has the focus may follow.
            time.sleep(1)
            phrases += self.new_phrases()
        return phrases

    def wait_for(self, words, seconds):
        end = time.time() + seconds
        while time.time() < end:
            if any(words in phrase for phrase in self.new_phrases()):
                return True
            time.sleep(0.2)
        return False


def say(phrases):
    print("\t".join(phrase.strip() for phrase in phrases if phrase.strip()), flush=True)


def window_of(program):
    for _ in range(300):
        search = ["xdotool", "search", "--onlyvisible", "--pid", str(program.pid)]
        found = subprocess.run(search, capture_output=True, text=True).stdout.split()
        if found:
            return found[-1]
        if program.poll() is not None:
            sys.exit("the program ended before its window opened")
        time.sleep(0.1)
    sys.exit("no window opened within 30 seconds")


def main():
    steps, command = open(sys.argv[1], encoding="utf-8").read().splitlines(), sys.argv[2:]
    if os.path.exists(LOG):
        os.remove(LOG)
    orca = Orca()
    if not orca.wait_for("Screen reader on", 30):
        sys.exit("Orca did not start")
    program = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        subprocess.run(["xdotool", "windowactivate", "--sync", window_of(program)])
        time.sleep(2)
        say(orca.until_quiet())
        for number, step in enumerate(steps, 1):
            verb, _, rest = step.partition(" ")
            if verb == "press":
                subprocess.run(["xdotool", "key", "--clearmodifiers", rest], check=True)
            elif verb == "type":
                subprocess.run(["xdotool", "type", "--delay", "120", rest], check=True)
            elif verb == "wait":
                time.sleep(float(rest))
            else:
                sys.exit("no such step: " + step)
            phrases = orca.until_quiet()
            if number == len(steps):
                # Nothing comes after it that could hear late speech.
                time.sleep(6)
                phrases += orca.new_phrases()
            say(phrases)
    finally:
        program.terminate()
        orca.program.terminate()


main()
