package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.reports.content.Block.Statement;
import io.forewalk.reports.content.Block.Statement.Tone;
import io.forewalk.reports.content.Unit;
import java.util.ArrayList;
import java.util.List;

/** What the verdict says of the forecasts, close and open in the same words. */
final class ForecastProse {

    private ForecastProse() {}

    static List<Statement> statements(Verdict verdict) {
        if (verdict.forecasting().isEmpty()) {
            return List.of(
                    new Statement(
                            "forecast",
                            "Does a model forecast better than the last close?",
                            "Nothing to compare.",
                            "Only the naive forecaster ran: it repeats the last close.",
                            Tone.NEUTRAL));
        }
        List<Statement> statements = new ArrayList<>();
        verdict.forecasting().ifPresent(close -> statements.add(statement(verdict, close)));
        verdict.opening().ifPresent(open -> statements.add(statement(verdict, open)));
        return List.copyOf(statements);
    }

    private static Statement statement(Verdict verdict, Verdict.Forecasting found) {
        boolean doubtful = verdict.forecastsDoubtful();
        boolean praised = found.proven() && !doubtful;
        Tone careful = doubtful ? Tone.WARNING : Tone.NEUTRAL;
        return new Statement(
                key(found),
                "Does a model forecast the next %s better than the last close?"
                        .formatted(price(found)),
                praised ? "Yes." : answer(doubtful, found),
                found.better() > 0 ? better(found) : nearest(found),
                more(found),
                praised ? Tone.GOOD : careful);
    }

    private static String key(Verdict.Forecasting found) {
        return switch (found.target()) {
            case CLOSE -> "forecast";
            case OPEN -> "forecastOpen";
        };
    }

    private static String answer(boolean doubtful, Verdict.Forecasting found) {
        if (found.proven() && doubtful) {
            return "It seems so, but see the warning above.";
        }
        return found.better() > 0
                ? "In %s of %s cases.".formatted(found.better(), found.cases())
                : "No.";
    }

    private static String nearest(Verdict.Forecasting found) {
        if (Double.isNaN(found.relativeRmse())) {
            return "Nobody’s error of the next %s can be set against that of %s: it is 0, or theirs is no number."
                    .formatted(price(found), naive(found));
        }
        return "The nearest, %s, misses the next %s with %s times the error of %s%s."
                .formatted(
                        found.forecaster(), price(found), error(found), naive(found), test(found));
    }

    private static String better(Verdict.Forecasting found) {
        return "%s forecasts the next %s with %s times the error of %s%s."
                .formatted(
                        found.forecaster(), price(found), error(found), naive(found), test(found));
    }

    private static String more(Verdict.Forecasting found) {
        if (Double.isNaN(found.relativeRmse())) {
            return "";
        }
        String where =
                found.better() == 0 || found.cases() == 1
                        ? ""
                        : " The test says better in %s of %s cases (instruments times seeds)."
                                .formatted(found.better(), found.cases());
        return "The error is the RMSE of returns; the test is Diebold–Mariano’s with Holm’s"
                + " correction."
                + where;
    }

    private static String naive(Verdict.Forecasting found) {
        return switch (found.target()) {
            case CLOSE -> "repeating the last one";
            case OPEN -> "repeating the last close";
        };
    }

    private static String test(Verdict.Forecasting found) {
        if (Double.isNaN(found.p())) {
            return " (no test possible)";
        }
        String middle = found.cases() > 1 ? "middle of %s cases, ".formatted(found.cases()) : "";
        return " (%sp %s)".formatted(middle, equalsP(found.p()));
    }

    private static String equalsP(double p) {
        String text = PAGE.of(p, Unit.PROBABILITY);
        return text.startsWith("<") ? text : "= " + text;
    }

    private static String error(Verdict.Forecasting found) {
        return PAGE.of(found.relativeRmse(), Unit.FINE_RATIO);
    }

    private static String price(Verdict.Forecasting found) {
        return ForecastTables.word(found.target());
    }
}
