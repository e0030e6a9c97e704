#!/usr/bin/env python3
"""Turns the state shapes of us-atlas into the text that the finder's map reads. See README.md."""

import json
import math
import sys

TOLERANCE = 0.5      # map units; the map is 975 by 610 of them
SMALLEST = 1.2       # square units; smaller islands are left out, but never a state's largest part
STEP = 0.75          # grid on which a state's middle is sought

STATES = {
    "01": "AL", "02": "AK", "04": "AZ", "05": "AR", "06": "CA", "08": "CO", "09": "CT", "10": "DE", "11": "DC",
    "12": "FL", "13": "GA", "15": "HI", "16": "ID", "17": "IL", "18": "IN", "19": "IA", "20": "KS", "21": "KY",
    "22": "LA", "23": "ME", "24": "MD", "25": "MA", "26": "MI", "27": "MN", "28": "MS", "29": "MO", "30": "MT",
    "31": "NE", "32": "NV", "33": "NH", "34": "NJ", "35": "NM", "36": "NY", "37": "NC", "38": "ND", "39": "OH",
    "40": "OK", "41": "OR", "42": "PA", "44": "RI", "45": "SC", "46": "SD", "47": "TN", "48": "TX", "49": "UT",
    "50": "VT", "51": "VA", "53": "WA", "54": "WV", "55": "WI", "56": "WY"}


def decode(topology):
    """The arcs as lists of points: TopoJSON holds whole-number differences."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)
    return arcs


def simplify(points):
    """Douglas-Peucker. Arcs are shared by neighbours, so that simplified borders still meet."""
    if len(points) < 3:
        return points
    (ax, ay), (bx, by) = points[0], points[-1]
    length = math.hypot(bx - ax, by - ay)

    def distance(point):
        px, py = point
        if length == 0:
            return math.hypot(px - ax, py - ay)
        return abs((bx - ax) * (ay - py) - (ax - px) * (by - ay)) / length

    index = max(range(1, len(points) - 1), key=lambda i: distance(points[i]))
    if distance(points[index]) <= TOLERANCE:
        return [points[0], points[-1]]
    return simplify(points[:index + 1])[:-1] + simplify(points[index:])


def ring(arcs, indexes):
    points = []
    for index in indexes:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points += arc[1:] if points else arc
    return points


def rings(arcs, geometry):
    polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    return [ring(arcs, indexes) for polygon in polygons for indexes in polygon]


def area(points):
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]))) / 2


def kept(all_rings):
    largest = max(all_rings, key=area)
    return [r for r in all_rings if r is largest or (area(r) >= SMALLEST and len(r) > 3)]


def path(all_rings):
    return "".join("M" + "L".join("%g,%g" % (round(x, 1), round(y, 1)) for x, y in r[:-1]) + "Z" for r in all_rings)


def inside(points, x, y):
    odd = False
    for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            odd = not odd
    return odd


def to_border(points, x, y):
    def to_side(a, b):
        (x1, y1), (x2, y2) = a, b
        dx, dy = x2 - x1, y2 - y1
        square = dx * dx + dy * dy
        t = 0 if square == 0 else max(0, min(1, ((x - x1) * dx + (y - y1) * dy) / square))
        return math.hypot(x - x1 - t * dx, y - y1 - t * dy)
    return min(to_side(a, b) for a, b in zip(points, points[1:] + points[:1]))


def middle(points):
    """The point of the grid inside the shape that is farthest from its border."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    best = (-1, 0, 0)
    steps_x, steps_y = int((max(xs) - min(xs)) / STEP) + 1, int((max(ys) - min(ys)) / STEP) + 1
    stride = max(1, steps_x * steps_y // 4000)
    for number in range(0, steps_x * steps_y, stride):
        x, y = min(xs) + STEP * (number % steps_x + 0.5), min(ys) + STEP * (number // steps_x + 0.5)
        if inside(points, x, y):
            best = max(best, (to_border(points, x, y), x, y))
    return best[1], best[2]


def main(source, target):
    with open(source, encoding="utf-8") as file:
        topology = json.load(file)
    arcs = [simplify(arc) for arc in decode(topology)]
    lines = ["# Made by packaging/map/make_shapes.py from us-atlas 3.0.1; not to be edited by hand.",
             "# State, the middle of its largest part, its outline; last the outline of the nation."]
    for geometry in sorted(topology["objects"]["states"]["geometries"], key=lambda g: STATES[g["id"]]):
        shapes = kept(rings(arcs, geometry))
        x, y = middle(max(shapes, key=area))
        lines.append("%s %.1f,%.1f %s" % (STATES[geometry["id"]], x, y, path(shapes)))
    nation = kept([r for g in topology["objects"]["nation"]["geometries"] for r in rings(arcs, g)])
    lines.append("US 487.5,305 " + path(nation))
    with open(target, "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
