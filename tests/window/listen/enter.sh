#!/usr/bin/env bash
# Plays the steps in target/listen/steps inside the listening room. Run by `cargo xtask listen` as root, in a mount
# namespace of its own:  enter.sh ROOM PROJECT INSIDE
set -euo pipefail
room=$1 project=$2 inside=$3
mount --make-rprivate /
mount --bind /proc "$room/proc"
mount --bind /dev "$room/dev"
mkdir -p "$room$inside"
mount --bind "$project" "$room$inside"
home=/tmp/listener
rm -rf "$room$home"
mkdir -p "$room$home/run" "$room$home/Documents" "$room$home/viewer" "$room$home/printer"
chmod 700 "$room$home/run"
# No sound device: without ALSA's null output the speech service fails.
printf 'pcm.!default { type null }\nctl.!default { type null }\n' > "$room$home/.asoundrc"
# Pages are not read through by themselves: what each key brings is then heard alone, and in the same words every time.
mkdir -p "$room$home/.local/share/orca"
printf '{"general":{"startingProfile":["Default","default"]},"profiles":{"default":{"profile":["Default","default"],"sayAllOnLoad":false,"pronunciations":{},"keybindings":{}}},"pronunciations":{},"keybindings":{}}' \
  > "$room$home/.local/share/orca/user-settings.conf"
# What the system answers to dialogs, as in the other tests of the window.
printf '{"now":"2027-01-12T10:00:00+00:00","save_in":"%s","folder":"%s","viewer":"%s","printer":"%s"}' \
  "$home/Documents" "$home/Documents" "$home/viewer" "$home/printer" > "$room$home/answers.json"
# What else runs in the room talks on its own output; only what Orca said is answered.
chroot "$room" /usr/bin/env -i PATH=/usr/local/bin:/usr/bin:/usr/sbin:/bin:/sbin HOME=$home LANG=C.UTF-8 TZ=Europe/London \
  XDG_RUNTIME_DIR=$home/run ALONGSIDE_ANSWERS=$home/answers.json INSIDE="$inside" \
  xvfb-run -a -s "-screen 0 1280x1024x24" dbus-run-session -- bash -c \
  'openbox & sleep 1; python3 "$INSIDE/tests/window/listen/listen.py" "$INSIDE/target/listen/steps" "$INSIDE/target/debug/alongside" > "$INSIDE/target/listen/heard"' >&2
cat "$project/target/listen/heard"
