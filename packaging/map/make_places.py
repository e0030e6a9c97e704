#!/usr/bin/env python3
"""Looks up where the offices of the cases' districts are. See README.md."""

import csv
import sys


def main(national, districts, target):
    with open(national, encoding="utf-8", newline="") as file:
        by_id = {row["leaid"]: row for row in csv.DictReader(file)}
    lines = ["# Made by packaging/map/make_places.py; not to be edited by hand.",
             "# Case, NCES id of its district, latitude and longitude of the district's office."]
    with open(districts, encoding="utf-8", newline="") as file:
        for row in sorted(csv.DictReader(file), key=lambda each: each["case"]):
            found = by_id[row["leaid"]]
            lines.append(" ".join([row["case"], row["leaid"], found["latitude"], found["longitude"]]))
    with open(target, "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3])
