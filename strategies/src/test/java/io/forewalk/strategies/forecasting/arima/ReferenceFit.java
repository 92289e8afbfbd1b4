package io.forewalk.strategies.forecasting.arima;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One published fit of {@code arima_fits.json}: non-seasonal, at most a mean or drift beside it.
 */
record ReferenceFit(JsonNode fit) {

    /** All fits of this kind. */
    static Stream<ReferenceFit> all() {
        List<ReferenceFit> fits = new ArrayList<>();
        for (JsonNode fit : read("arima_fits.json").get("fits")) {
            boolean seasonal = fit.get("period").intValue() > 1;
            boolean regressor = fit.get("xreg").textValue().equals("time");
            if (!seasonal && !regressor) {
                fits.add(new ReferenceFit(fit));
            }
        }
        return fits.stream();
    }

    int p() {
        return fit.at("/order/0").intValue();
    }

    int d() {
        return fit.at("/order/1").intValue();
    }

    int q() {
        return fit.at("/order/2").intValue();
    }

    boolean hasMean() {
        return fit.get("include_mean").booleanValue()
                || fit.get("xreg").textValue().equals("drift");
    }

    /** Whether the model is identified, so that more than the likelihood may be compared. */
    boolean isIdentified() {
        return fit.get("compare").textValue().equals("coefficients");
    }

    double[] levels() {
        return lines("series/" + fit.get("series").textValue() + ".csv")
                .skip(1)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    double[] differences() {
        return Differences.of(levels(), d());
    }

    /** Highest known exact likelihood. */
    double logLikelihood() {
        JsonNode exact = fit.path("r_exact_differenced");
        return (exact.isObject() ? exact : fit.get("r_best")).get("loglik").doubleValue();
    }

    JsonNode best() {
        return fit.get("r_best");
    }

    /** Whether R evaluated the likelihood at rounded coefficients. */
    boolean isEvaluatedAtRounded() {
        return rounded().path("loglik").isNumber();
    }

    JsonNode rounded() {
        return fit.path("loglik_at_rounded_coef");
    }

    /** The named coefficients, {@code ar1..} or {@code ma1..}, of a block. */
    static double[] coefficients(JsonNode block, String name, int count) {
        double[] coefficients = new double[count];
        for (int i = 0; i < count; i++) {
            coefficients[i] = block.get("coef").get(name + (i + 1)).doubleValue();
        }
        return coefficients;
    }

    /** The mean or drift of a block, 0 without one. */
    static double meanOf(JsonNode block) {
        JsonNode coefficients = block.get("coef");
        return coefficients.path("intercept").doubleValue()
                + coefficients.path("drift").doubleValue();
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
