#!/usr/bin/env python3
"""world_check.py SEED PEOPLE IDENTITIES [FOLDER]: writes a made-up person's exports (world.py), reads
them with tests/tools/cli_identities, and says how many people came out twice, how many were joined
wrongly, and which names are not of people. --show lists them."""
import os
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import world as worlds
import world_files


def write(world, folder, order=lambda names: names):
    for name, content in order(world_files.files(world)):
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as out:
            out.write(content if isinstance(content, bytes) else content.encode())


class Known:
    """Who a way of writing may be."""

    def __init__(self, world):
        self.by_text, self.by_key = {}, {}
        for person in world.people:
            for key in [*person.emails, person.url.split("://www.")[1]]:
                self.by_key[key] = person.number
            for form in ("first last", "last, first", "last first", "LAST First", "last, first (org)"):
                self.add(world.written(person, form), person)
            if person.nickname:
                self.add(f"{person.nickname} {person.last}", person)

    def add(self, text, person):
        for german in (False, True):
            self.by_text.setdefault(worlds.plain(text, german).lower(), set()).add(person.number)

    def of(self, name, email, profile):
        """The numbers of the people it may be; none: nobody's."""
        for key in (profile, email, name):
            if key in self.by_key:
                return {self.by_key[key]}
        for more in (", PhD", " 🚀", " (she/her)"):
            name = name.removesuffix(more)
        name = name.removeprefix("Dr. ")
        return self.by_text.get(worlds.plain(name, False).lower(), set()) | self.by_text.get(
            worlds.plain(name, True).lower(), set())


def judge(world, lines, show):
    known, people, strange = Known(world), {}, set()
    for line in lines:
        number, shown, name, email, profile = line.split("\t")
        if number == "-":
            continue
        who = known.of(name, email, profile)
        if not who and name not in [p.nickname for p in world.people]:
            strange.add(f"{shown}: {name} {email} {profile}")
        if len(who) == 1:
            people.setdefault(number, {}).setdefault(min(who), []).append(f"{name} {email} {profile}".strip())
    wrong = {number: found for number, found in people.items() if len(found) > 1}
    places = {}
    for number, found in people.items():
        for one in found:
            places.setdefault(one, []).append(number)
    twice = {one: numbers for one, numbers in places.items() if len(numbers) > 1}
    doubles = sum(len(numbers) - 1 for numbers in twice.values())
    if show:
        for found in wrong.values():
            print("wrongly joined:", found)
        for one, numbers in sorted(twice.items()):
            print("twice:", world.people[one].name, [people[n][one] for n in numbers])
        for text in sorted(strange):
            print("strange:", text)
    return len(places), doubles, len(wrong), len(strange)


def main():
    arguments = [a for a in sys.argv[1:] if a != "--show"]
    seed, people, program = int(arguments[0]), int(arguments[1]), arguments[2]
    world = worlds.World(seed, people)
    with tempfile.TemporaryDirectory() as scratch:
        folder = arguments[3] if len(arguments) > 3 else scratch
        write(world, folder)
        read = subprocess.run([program, folder], capture_output=True, text=True, check=False)
    if read.returncode != 0:
        print(read.stderr.strip())
        return 1
    found, doubles, wrong, strange = judge(world, read.stdout.splitlines(), "--show" in sys.argv)
    print(f"people {found}, twice {doubles}, wrongly joined {wrong}, not people {strange}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
