#!/usr/bin/env bash
# R and statsmodels, one after the other, on the series of ArimaBenchmark.
# arima-peers.sh FILE, where FILE was written by ArimaSeries; PYTHON names a python with statsmodels.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export OMP_NUM_THREADS=1
echo "R's arima:"
Rscript "$here/arima-peers.R" "$1"
echo "statsmodels:"
"${PYTHON:-python3}" "$here/arima-peers.py" "$1"
