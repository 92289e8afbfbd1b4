package io.forewalk.strategies.forecasting.arima;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One published fit of {@code arima_fits.json}. */
record ReferenceFit(JsonNode fit) {

    private static final int FIRST_YEAR = 1875;

    /** All fits. */
    static Stream<ReferenceFit> all() {
        List<ReferenceFit> fits = new ArrayList<>();
        for (JsonNode fit : read("arima_fits.json").get("fits")) {
            fits.add(new ReferenceFit(fit));
        }
        return fits.stream();
    }

    /** All results of automatic choice. */
    static Stream<JsonNode> automatic() {
        return StreamSupport.stream(read("arima_fits.json").get("auto_arima").spliterator(), false);
    }

    /** The values of a series. */
    static double[] series(String name) {
        return lines("series/" + name + ".csv").skip(1).mapToDouble(Double::parseDouble).toArray();
    }

    Specification specification() {
        return new Specification(
                new ArmaShape(
                        number("/order/0"),
                        number("/order/2"),
                        number("/seasonal/0"),
                        number("/seasonal/2"),
                        number("/period")),
                new Differencing(number("/order/1"), number("/seasonal/1"), number("/period")),
                hasConstant());
    }

    private int number(String path) {
        return fit.at(path).intValue();
    }

    private boolean hasConstant() {
        return fit.get("include_mean").booleanValue()
                || fit.get("xreg").textValue().equals("drift");
    }

    /** Whether a time trend stands beside the series. */
    boolean hasTrend() {
        return fit.get("xreg").textValue().equals("time");
    }

    boolean isSeasonal() {
        return number("/period") > 1;
    }

    /** The series and its time trend, if it has one: years from 1920, as in R's example. */
    Levels levels() {
        double[] series = series(fit.get("series").textValue());
        double[] trend = new double[series.length + 1];
        Arrays.fill(trend, 1);
        trend[0] = FIRST_YEAR - 1920;
        return new Levels(
                Logs.ofLevels(series),
                hasTrend() ? List.of(new Effect("time", trend, true)) : List.of());
    }

    /** Whether the model is identified, so that more than the likelihood may be compared. */
    boolean isIdentified() {
        return fit.get("compare").textValue().equals("coefficients");
    }

    /** Highest known exact likelihood. */
    double logLikelihood() {
        JsonNode exact = fit.path("r_exact_differenced");
        return (exact.isObject() ? exact : fit.get("r_best")).get("loglik").doubleValue();
    }

    JsonNode best() {
        return fit.get("r_best");
    }

    /** R's default call. */
    JsonNode byDefault() {
        return fit.get("r_default");
    }

    /** Whether R evaluated the likelihood at rounded coefficients. */
    boolean isEvaluatedAtRounded() {
        return rounded().path("loglik").isNumber();
    }

    JsonNode rounded() {
        return fit.path("loglik_at_rounded_coef");
    }

    /** The ARMA coefficients of a block. */
    double[] coefficients(JsonNode block) {
        return specification().arma().names().stream()
                .mapToDouble(name -> block.get("coef").get(name).doubleValue())
                .toArray();
    }

    /** The regression coefficients of a block: mean or drift, then time. */
    static double[] regression(JsonNode block) {
        return Stream.of("intercept", "drift", "time")
                .map(block.get("coef")::path)
                .filter(JsonNode::isNumber)
                .mapToDouble(JsonNode::doubleValue)
                .toArray();
    }

    @Override
    public String toString() {
        return fit.get("id").textValue();
    }

    private static JsonNode read(String name) {
        try (InputStream stream = open(name)) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(String name) {
        try (InputStream stream = open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(
                ReferenceFit.class.getResourceAsStream("/reference/" + name), name);
    }
}
