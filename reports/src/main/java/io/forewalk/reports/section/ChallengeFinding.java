package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.metrics.ForecastCase;
import io.forewalk.engine.metrics.ForecastCheck;
import io.forewalk.engine.metrics.ForecastComparison;
import io.forewalk.engine.metrics.ForecastScore;
import io.forewalk.engine.metrics.ModelSet;
import io.forewalk.engine.metrics.NestedTest;
import io.forewalk.engine.metrics.Scorecard;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.engine.statistics.HolmAdjustment;
import io.forewalk.engine.statistics.TestOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the model that the verdict sets against the simple methods. The simple method is, for each
 * instrument, the one with the smallest error over the targets, found out afterwards, which helps
 * it and not the model. Every model and seed is compared with it, by Clark and West's test where it
 * is the naive and nests, by Diebold and Mariano's otherwise, one-sided, adjusted by Holm over the
 * rows of the instrument; what is more, its error has to be the smaller one. The model spoken of is
 * the one that the tests call better in most of its cases, among equals the one with the smallest
 * error.
 */
final class ChallengeFinding {

    private static final double SIGNIFICANCE = 0.05;

    private static final Comparator<List<Row>> BEST_FIRST =
            Comparator.<List<Row>>comparingDouble(rows -> -shareBetter(rows))
                    .thenComparingDouble(rows -> middle(rows).relative());

    private final ExperimentResult result;
    private final PriceKind target;

    private ChallengeFinding(ExperimentResult result, PriceKind target) {
        this.result = result;
        this.target = target;
    }

    /** One model and seed against the simple method of its instrument. */
    private record Row(
            ForecastScore model, ForecastScore simple, boolean nested, double p, double relative) {
        boolean better() {
            return p < SIGNIFICANCE && relative < 1;
        }

        Row withP(double adjusted) {
            return new Row(model, simple, nested, adjusted, relative);
        }
    }

    static Optional<Verdict.Challenge> of(ExperimentResult result, PriceKind target) {
        return new ChallengeFinding(result, target).challenge();
    }

    /** Both prices, as far as a model ran. */
    static List<Verdict.Challenge> of(ExperimentResult result) {
        return List.of(PriceKind.CLOSE, PriceKind.OPEN).stream()
                .flatMap(target -> of(result, target).stream())
                .toList();
    }

    private Optional<Verdict.Challenge> challenge() {
        Map<String, List<Row>> byModel = new TreeMap<>();
        for (var outcomes : result.outcomes()) {
            for (Row row : rows(outcomes.instrument())) {
                byModel.computeIfAbsent(row.model().forecaster(), name -> new ArrayList<>())
                        .add(row);
            }
        }
        return byModel.values().stream().min(BEST_FIRST).map(this::challenge);
    }

    private Verdict.Challenge challenge(List<Row> rows) {
        Row middle = middle(rows);
        return new Verdict.Challenge(
                target,
                middle.model().forecaster(),
                middle.simple().forecaster(),
                new Verdict.Effect(middle.relative(), middle.p(), middle.nested()),
                new Verdict.Tally(
                        rows.size(),
                        (int) rows.stream().filter(Row::better).count(),
                        (int) rows.stream().filter(this::isConfirmed).count()),
                rivalry(middle));
    }

    private List<Row> rows(Instrument instrument) {
        List<ForecastScore> scores =
                result.scorecard().forecasts().stream()
                        .filter(score -> score.target() == target)
                        .filter(score -> score.instrument().equals(instrument))
                        .filter(score -> Double.isFinite(error(score)))
                        .toList();
        Optional<ForecastScore> simple =
                scores.stream()
                        .filter(this::isSimple)
                        .min(Comparator.comparingDouble(ChallengeFinding::error));
        return simple.map(best ->
                        adjusted(
                                scores.stream()
                                        .filter(this::isModel)
                                        .map(model -> row(model, best))
                                        .toList()))
                .orElse(List.of());
    }

    private Row row(ForecastScore model, ForecastScore simple) {
        double relative = error(model) / error(simple);
        Optional<Double> nested =
                simple.forecaster().equals(Scorecard.NAIVE) ? clarkWest(model) : Optional.empty();
        return new Row(
                model,
                simple,
                nested.isPresent(),
                nested.orElseGet(() -> dieboldMariano(model, simple)),
                Double.isFinite(relative) ? relative : Double.NaN);
    }

    private Optional<Double> clarkWest(ForecastScore model) {
        return result.scorecard().evidence().nested().stream()
                .filter(test -> isAbout(test.larger(), model))
                .map(NestedTest::clarkWest)
                .map(TestOutcome::pValue)
                .findFirst();
    }

    private double dieboldMariano(ForecastScore model, ForecastScore simple) {
        for (ForecastComparison test : result.scorecard().comparisons()) {
            if (test.target() == target && test.instrument().equals(model.instrument())) {
                if (isFirst(test, model) && isSecond(test, simple)) {
                    return test.pBetter();
                }
                if (isFirst(test, simple) && isSecond(test, model)) {
                    return 1 - test.pBetter();
                }
            }
        }
        return Double.NaN;
    }

    /** Clark and West's test alone does not say that the forecasts themselves were better. */
    private boolean isConfirmed(Row row) {
        return row.better()
                && (!row.nested()
                        || result.scorecard().comparisons().stream()
                                .filter(test -> test.target() == target)
                                .filter(test -> test.instrument().equals(row.model().instrument()))
                                .filter(test -> isFirst(test, row.model()))
                                .filter(test -> isSecond(test, row.simple()))
                                .anyMatch(ForecastFinding::saysBetter));
    }

    private static List<Row> adjusted(List<Row> rows) {
        double[] adjusted = HolmAdjustment.of(rows.stream().mapToDouble(Row::p).toArray());
        List<Row> family = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            family.add(rows.get(i).withP(adjusted[i]));
        }
        return family;
    }

    private Verdict.Rivalry rivalry(Row middle) {
        Instrument instrument = middle.model().instrument();
        Optional<ModelSet> set =
                result.scorecard().evidence().sets().stream()
                        .filter(one -> one.target() == target)
                        .filter(one -> one.members().getFirst().instrument().equals(instrument))
                        .findFirst();
        int members = set.map(one -> one.members().size()).orElse(0);
        int left = set.map(one -> one.included(ModelSets.TEN_PER_CENT).size()).orElse(0);
        Optional<ForecastCheck> check =
                result.scorecard().evidence().checks().stream()
                        .filter(one -> isAbout(one.subject(), middle.model()))
                        .findFirst();
        boolean copies = check.map(one -> one.lag().copies().rejects(SIGNIFICANCE)).orElse(false);
        return new Verdict.Rivalry(
                members,
                left,
                copies,
                check.map(one -> one.lag().at(1)).orElse(Double.NaN),
                check.map(one -> one.lag().at(0)).orElse(Double.NaN));
    }

    private boolean isSimple(ForecastScore score) {
        return score.forecaster().equals(Scorecard.NAIVE)
                || result.experiment().isBaseline(score.forecaster());
    }

    private boolean isModel(ForecastScore score) {
        return !isSimple(score) && !score.forecaster().equals(Scorecard.LAST_OPEN);
    }

    private static boolean isAbout(ForecastCase subject, ForecastScore score) {
        return subject.target() == score.target()
                && subject.instrument().equals(score.instrument())
                && subject.forecaster().equals(score.forecaster())
                && subject.seeds().equals(score.seeds());
    }

    private static boolean isFirst(ForecastComparison test, ForecastScore score) {
        return test.first().equals(score.forecaster()) && test.seeds().equals(score.seeds());
    }

    private static boolean isSecond(ForecastComparison test, ForecastScore score) {
        return test.second().equals(score.forecaster()) && test.secondSeeds().equals(score.seeds());
    }

    private static double shareBetter(List<Row> rows) {
        return rows.stream().filter(Row::better).count() / (double) rows.size();
    }

    /** The case in the middle by its error over the simple method's, the lower of two. */
    private static Row middle(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparingDouble(Row::relative))
                .toList()
                .get((rows.size() - 1) / 2);
    }

    private static double error(ForecastScore score) {
        return score.value(Keys.RETURN_RMSE);
    }
}
