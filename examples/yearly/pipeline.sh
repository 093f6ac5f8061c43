#!/usr/bin/env bash
# The year of a grant with the program: bash pipeline.sh [folder for the results]
# Stops at the first step that finds an error (status 1) or cannot do its work (status 2).
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
out=${1:-uit}
# The installed program; inside the project the built one: SPUK="node bin/spuk.js".
spuk=${SPUK:-spuk}
mkdir -p "$out"

granted=(-a "$here/toekenning.csv" -p "$here/plan.csv")
spent=(-s "$here/bestedingen.csv")

# 1. Is the plan allowed? Nothing is written where it is not.
$spuk check "${granted[@]}" --quiet

# 2. The budget: a workbook for people, JSON for programs.
$spuk allocate "${granted[@]}" --quiet -o "$out/begroting.xlsx"
$spuk allocate "${granted[@]}" --quiet -o "$out/begroting.json"

# 3. The settlement, and a plan that carries the most that is allowed.
$spuk settle "${granted[@]}" "${spent[@]}" --quiet -o "$out/afrekening.json"
$spuk settle "${granted[@]}" "${spent[@]}" --quiet --carry max --write-plan "$out/plan-voorstel.csv" -o "$out/voorstel.json"

# 4. What the proposal would change.
$spuk diff "$out/afrekening.json" "$out/voorstel.json" --quiet -f csv -o "$out/verschil.csv"

# 5. The receipt holds: computed again from the same files it gives the same.
$spuk verify "$out/afrekening.json" --quiet -f json -o "$out/controle.json"
