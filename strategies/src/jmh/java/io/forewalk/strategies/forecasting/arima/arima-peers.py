"""CPU seconds of statsmodels' ARIMA on one series: python arima-peers.py FILE"""

import sys
import time
import warnings

import numpy
from statsmodels.tsa.arima.model import ARIMA

warnings.simplefilter("ignore")
x = numpy.loadtxt(sys.argv[1])
REFITS = 50


def fit(n, start=None):
    return ARIMA(x[:n], order=(1, 1, 1), trend="t").fit(start_params=start)


def cpu(work):
    start = time.process_time()
    work()
    return time.process_time() - start


def refits():
    model = fit(2000)
    for n in range(2001, 2001 + REFITS):
        model = fit(n, model.params)
        model.forecast(1)


fit(2500)
print("one fit, n = 2500: %.1f ms" % (1000 * sorted(cpu(lambda: fit(2500)) for _ in range(5))[2]))
print("%d warm refits and forecasts from n = 2000: %.2f s" % (REFITS, cpu(refits)))
