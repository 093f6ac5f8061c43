"""The budget table, and with bookings the end of the year, as one would write it in pandas.

    budget.py floats|cents OUT ALLOCATION PLAN [BOOKINGS]

The amounts are floats of euros, as read_csv gives them, or whole cents.
"""

import sys

import numpy as np
import pandas as pd

KEYS = ["municipality", "year", "intervention"]
WALLS = [2023, 2024]
SHIFT_PERCENT = 15
CARRY_PERCENT = {2023: 20, 2024: 0, 2025: 10, 2026: 0}


def read(path, names):
    """The municipality is a name or a code; the other columns are called what they are called here."""
    table = pd.read_csv(path, sep=";", decimal=",", usecols=lambda name: name in names)
    table = table.rename(columns=names)
    if cents:
        table["amount"] = (table["amount"] * 100).round().astype("int64")
    return table


def share(amount, percent):
    """A percentage of an amount, rounded down to the cent."""
    return amount * percent // 100 if cents else np.floor(amount * (percent / 100) * 100) / 100


def sums(table, intervention, name, later=0):
    part = table.rename(columns={intervention: "intervention"})
    part = part.assign(year=part["year"] + later)
    return part.groupby(KEYS)["amount"].sum().rename(name)


def budget(allocation, plan):
    shifts = plan[plan["kind"] == "verschuiving"]
    carries = plan[plan["kind"] == "doorschuiving"]
    rows = pd.concat(
        [
            sums(allocation, "intervention", "granted"),
            sums(carries, "from", "carriedIn", later=1),
            sums(shifts, "to", "shiftedIn"),
            sums(shifts, "from", "shiftedOut"),
            sums(carries, "from", "carriedOut"),
        ],
        axis=1,
    ).fillna(0)
    if cents:
        rows = rows.astype("int64")
    rows["available"] = rows["granted"] + rows["carriedIn"] + rows["shiftedIn"] - rows["shiftedOut"]
    rows["budget"] = rows["available"] - rows["carriedOut"]
    year = rows.index.get_level_values("year")
    walls = walled(rows)
    shift_limit = share(rows["granted"], SHIFT_PERCENT)
    carry_limit = share(rows["granted"], year.map(CARRY_PERCENT))
    rows["shiftLimit"] = shift_limit.where(walls)
    rows["shiftRoom"] = (shift_limit - rows["shiftedOut"]).clip(lower=0).where(walls)
    rows["carryLimit"] = carry_limit.where(walls)
    rows["carryRoom"] = (carry_limit - rows["carriedOut"]).clip(lower=0).where(walls)
    return rows


def settled(rows):
    unspent = (rows["available"] - rows["spent"]).clip(lower=0)
    return rows.assign(unspent=unspent, toRepay=(unspent - rows["carriedOut"]).clip(lower=0))


def walled(rows):
    return rows.index.get_level_values("year").isin(WALLS)


def total(rows):
    """The totals of municipalities; without walls the carry limit stands on them."""
    totals = rows.groupby(KEYS[:2]).sum(min_count=1)
    year = totals.index.get_level_values("year")
    limit = share(totals["granted"], year.map(CARRY_PERCENT))
    totals["carryLimit"] = totals["carryLimit"].where(walled(totals), limit)
    room = (totals["carryLimit"] - totals["carriedOut"]).clip(lower=0)
    totals["carryRoom"] = totals["carryRoom"].where(walled(totals), room)
    return totals


def year_end(rows, bookings):
    """With walls every intervention is settled by itself, without them the total of the municipality."""
    rows["spent"] = sums(bookings, "intervention", "spent").reindex(rows.index, fill_value=0)
    with_walls, without = settled(rows[walled(rows)]), rows[~walled(rows)]
    tables = [with_walls, without, total(with_walls), settled(total(without))]
    return pd.concat([table.reset_index() for table in tables])


mode, out, *paths = sys.argv[1:]
cents = mode == "cents"
PLACE = {"gemeente": "municipality", "gemeentecode": "municipality", "jaar": "year"}
allocation = read(paths[0], {**PLACE, "onderdeel": "intervention", "toegekend": "amount"})
plan = read(paths[1], {**PLACE, "soort": "kind", "van": "from", "naar": "to", "bedrag": "amount"})
result = budget(allocation, plan)
if len(paths) > 2:
    bookings = read(paths[2], {**PLACE, "onderdeel": "intervention", "besteed": "amount"})
    result = year_end(result, bookings)
else:
    result = result.reset_index()
if cents:
    amounts = result.columns.difference(KEYS)
    result[amounts] = result[amounts] / 100
result["intervention"] = result["intervention"].astype("Int64")
result.to_csv(out, index=False, float_format="%.2f")
