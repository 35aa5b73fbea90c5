"""Makes the points at which the map shows what has its seat in a nation, but in none of its named cities.

The middle of the largest part of each country of Natural Earth (public domain; npm pack world-atlas@2.0.2), by the keys of
nations: 1000 + its ISO 3166 number. For the other countries of a region it is a point that no named nation is near. From
the top folder:

    python3 src/main/data/make_centers.py package/countries-50m.json src/main/resources/hostcity/gui/map/centers.txt
"""

import json
import sys

from make_land import polygons

REGIONS = {2001: (20, 3), 2002: (128, -12), 2003: (25, 43.5), 2004: (-60, -10), 2005: (44, 33)}


def unwrapped(points):
    """An outline that goes on beyond 180 degrees, as the east of Russia does."""
    return [(x + 360 if points[0][0] - x > 180 else x - 360 if x - points[0][0] > 180 else x, y) for x, y in points]


def center(points):
    """Area, longitude and latitude of the center of mass of an outline, as on a plane."""
    area = x = y = 0.0
    for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]):
        cross = x1 * y2 - x2 * y1
        area, x, y = area + cross / 2, x + (x1 + x2) * cross / 6, y + (y1 + y2) * cross / 6
    return abs(area), x / area if area else points[0][0], y / area if area else points[0][1]


with open(sys.argv[1]) as source:
    topology = json.load(source)
centers = {}
for number, rings in polygons(topology, "countries"):
    if number is not None:
        key = 1000 + int(number)
        centers[key] = max(centers.get(key, (0.0, 0.0, 0.0)), center(unwrapped(rings[0])))
centers.update((key, (0.0, *point)) for key, point in REGIONS.items())
with open(sys.argv[2], "w") as target:
    for key, (_, x, y) in sorted(centers.items()):
        target.write(f"{key} {round(x, 1):g} {round(y, 1):g}\n")
