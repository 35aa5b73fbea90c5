"""Makes the coast lines of the world map: Natural Earth 1:110m land, one ring a line, "longitude,latitude ...".

Natural Earth is in the public domain. It is read from the npm package world-atlas 2.0.2 (npm pack world-atlas@2.0.2), from
the top folder:

    python3 src/main/data/make_land.py package/land-110m.json src/main/resources/hostcity/report/figure/land.txt
"""

import json
import sys

DIGITS = 2  # of degrees: a kilometer, far below what a map of the world shows


def arcs(topology):
    """The lines, which TopoJSON writes as whole steps from point to point."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        yield points


def ring(indices, lines):
    """A closed line from arcs; ~i stands for arc i backwards."""
    points = []
    for i in indices:
        line = lines[i] if i >= 0 else lines[~i][::-1]
        points += line[1:] if points else line
    return points


def text(points):
    rounded = []
    for x, y in points:
        point = f"{round(x, DIGITS):g},{round(y, DIGITS):g}"
        if not rounded or rounded[-1] != point:
            rounded.append(point)
    return " ".join(rounded)


with open(sys.argv[1]) as source:
    topology = json.load(source)
lines = list(arcs(topology))
with open(sys.argv[2], "w") as target:
    for geometry in topology["objects"]["land"]["geometries"]:
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        for polygon in polygons:
            for indices in polygon:
                target.write(text(ring(indices, lines)) + "\n")
