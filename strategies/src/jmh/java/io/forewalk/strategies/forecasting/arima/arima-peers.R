# CPU seconds of R's stats::arima and forecast::auto.arima on one series: Rscript arima-peers.R FILE
x <- scan(commandArgs(TRUE)[1], quiet = TRUE)
cpu <- function(work) { t <- system.time(work()); unname(t[1] + t[2]) }
fit <- function(n, init = NULL)
  arima(x[1:n], order = c(1, 1, 1), xreg = 1:n, method = "ML", init = init)
once <- median(replicate(15, cpu(function() fit(2500))))
cat(sprintf("one fit, n = 2500: %.2f ms\n", 1000 * once))
for (warm in c(FALSE, TRUE)) {
  seconds <- cpu(function() {
    model <- fit(2000)
    for (n in 2001:3000) {
      model <- fit(n, if (warm) coef(model) else NULL)
      predict(model, n.ahead = 1, newxreg = n + 1)
    }
  })
  cat(sprintf("1000 refits and forecasts, %s: %.2f s\n", if (warm) "warm" else "scratch", seconds))
}
suppressMessages(library(forecast))
auto <- cpu(function() auto.arima(x[1:2500], d = 1, approximation = FALSE, stepwise = TRUE,
                                  max.p = 3, max.q = 3, allowdrift = TRUE))
cat(sprintf("automatic order, n = 2500, exact: %.3f s\n", auto))
auto <- cpu(function() auto.arima(x[1:2500]))
cat(sprintf("automatic order, n = 2500, R's default: %.3f s\n", auto))
