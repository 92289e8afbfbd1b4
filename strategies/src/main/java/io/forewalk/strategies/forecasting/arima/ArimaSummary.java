package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.forecast.ModelSummary;
import io.forewalk.engine.statistics.Kpss;
import io.forewalk.engine.statistics.LjungBox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a fitted ARIMA tells the report: order, coefficients with standard errors ({@code ar1} and
 * {@code ar1Error}), information criteria, a check of the residuals, and why it is a random walk if
 * it stands in.
 */
final class ArimaSummary {

    private static final int LAGS = 10;

    private final ArimaModel model;
    private final ArimaEstimate estimate;
    private final Map<String, Double> numbers = new LinkedHashMap<>();

    private ArimaSummary(ArimaModel model) {
        this.model = model;
        this.estimate = model.estimate();
    }

    static ModelSummary of(ArimaModel model) {
        var summary = new ArimaSummary(model);
        if (model.estimate().isFallback()) {
            summary.addRandomWalk();
        } else {
            summary.addModel(model.levels().likelihood(model.estimate().specification()));
        }
        summary.numbers.put("openMean", model.gap().mean());
        summary.numbers.put("openDeviation", model.gap().deviation());
        return new ModelSummary(summary.numbers, summary.words(), List.of(), Map.of());
    }

    private void addRandomWalk() {
        if (estimate.specification().hasConstant()) {
            numbers.put("drift", estimate.value().coefficient(0));
        }
        numbers.put("sigma", estimate.sigma());
        numbers.put("logLikelihood", estimate.value().logLikelihood());
    }

    private void addModel(GaussianLikelihood likelihood) {
        Maximum maximum = estimate.best().orElseThrow();
        ArmaShape shape = estimate.specification().arma();
        addOrder(estimate.specification());
        double[] errors = StandardErrors.of(likelihood, shape, maximum.coefficients());
        add(shape.names(), maximum.coefficients(), errors);
        addRegression(likelihood);
        numbers.put("sigma", estimate.sigma());
        addCriteria(likelihood, shape.size() + likelihood.columns() + 1);
        addResidualCheck(likelihood.residuals(estimate.process()), shape);
        if (model.method().order().isAutomatic()) {
            double[] seasonally = model.method().differencing(0).of(model.levels().logs().values());
            numbers.put("kpss", Kpss.level(seasonally).statistic());
        }
    }

    private void addOrder(Specification found) {
        numbers.put("p", (double) found.arma().p());
        numbers.put("d", (double) found.differencing().d());
        numbers.put("q", (double) found.arma().q());
        if (found.arma().period() > 1) {
            numbers.put("seasonalP", (double) found.arma().seasonalP());
            numbers.put("seasonalD", (double) found.differencing().seasonal());
            numbers.put("seasonalQ", (double) found.arma().seasonalQ());
        }
    }

    // A column that depends on the others has no coefficient.
    private void addRegression(GaussianLikelihood likelihood) {
        List<RegressionColumn> columns = model.levels().columns(estimate.specification());
        double[] errors = likelihood.standardErrors(estimate.process());
        for (int i = 0; i < errors.length; i++) {
            if (likelihood.isKept(i)) {
                numbers.put(columns.get(i).name(), estimate.value().coefficient(i));
                numbers.put(columns.get(i).name() + "Error", errors[i]);
            }
        }
    }

    private void add(List<String> names, double[] coefficients, double[] errors) {
        for (int i = 0; i < coefficients.length; i++) {
            numbers.put(names.get(i), coefficients[i]);
            numbers.put(names.get(i) + "Error", errors[i]);
        }
    }

    private void addCriteria(GaussianLikelihood likelihood, int parameters) {
        double height = estimate.value().logLikelihood();
        numbers.put("logLikelihood", height);
        numbers.put("aic", Criterion.aic(height, parameters));
        numbers.put("aicc", Criterion.AICC.of(height, parameters, likelihood.size()));
        numbers.put("bic", Criterion.BIC.of(height, parameters, likelihood.size()));
    }

    // Lags by Hyndman's rule; the fitted terms are taken off the degrees of freedom.
    private void addResidualCheck(double[] residuals, ArmaShape shape) {
        int usual = shape.period() > 1 ? 2 * shape.period() : LAGS;
        int lags = Math.max(Math.min(usual, residuals.length / 5), shape.size() + 1);
        if (lags < residuals.length) {
            LjungBox test = LjungBox.of(residuals, lags, shape.size());
            numbers.put("ljungBox", test.statistic());
            numbers.put("ljungBoxLags", (double) lags);
            numbers.put("ljungBoxP", test.pValue());
        }
    }

    private Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        if (estimate.isFallback()) {
            words.put("order", model.method().label());
            words.put("fallback", "random walk: " + estimate.fallback().reason());
        } else {
            Specification found = estimate.specification();
            words.put(
                    "order",
                    found.label() + (found.hasConstant() ? " with " + found.constantName() : ""));
            words.put("start", estimate.best().map(Maximum::start).orElse(""));
            words.put("startsTried", String.join(", ", estimate.starts()));
        }
        return words;
    }
}
