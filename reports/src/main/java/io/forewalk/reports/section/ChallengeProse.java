package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.reports.content.Block.Statement;
import io.forewalk.reports.content.Block.Statement.Tone;
import io.forewalk.reports.content.Unit;
import java.util.List;

/** What the verdict says of models against simple methods, close and open in the same words. */
final class ChallengeProse {

    private ChallengeProse() {}

    static List<Statement> statements(Verdict verdict) {
        return verdict.challenges().stream().map(found -> statement(verdict, found)).toList();
    }

    private static Statement statement(Verdict verdict, Verdict.Challenge found) {
        boolean doubtful = verdict.forecastsDoubtful();
        boolean praised = found.proven() && !doubtful;
        return new Statement(
                key(found),
                "Does a model forecast the next %s better than the best simple method?"
                        .formatted(price(found)),
                praised ? "Yes." : answer(doubtful, found),
                text(found),
                more(found),
                praised ? Tone.GOOD : doubtful ? Tone.WARNING : Tone.NEUTRAL);
    }

    private static String key(Verdict.Challenge found) {
        return switch (found.target()) {
            case CLOSE -> "model";
            case OPEN -> "modelOpen";
        };
    }

    private static String answer(boolean doubtful, Verdict.Challenge found) {
        if (found.proven() && doubtful) {
            return "It seems so, but see the warning above.";
        }
        Verdict.Tally tally = found.tally();
        if (tally.better() > 0 && tally.confirmed() == 0) {
            return "Not plainly.";
        }
        return tally.confirmed() > 0
                ? "In %s of %s cases.".formatted(tally.confirmed(), tally.cases())
                : "No.";
    }

    private static String text(Verdict.Challenge found) {
        if (!isComparable(found)) {
            return "The errors of %s and %s on the next %s cannot be compared: one is 0 or no number."
                    .formatted(found.model(), found.simple(), price(found));
        }
        boolean better = found.tally().better() > 0;
        return (better ? "%s forecasts" : "The nearest, %s, misses").formatted(found.model())
                + " the next %s with %s times the error of %s, the simple method with the"
                        .formatted(
                                price(found),
                                PAGE.of(found.effect().relativeRmse(), Unit.FINE_RATIO),
                                found.simple())
                + " smallest error (%s).%s".formatted(test(found), copies(found));
    }

    private static String more(Verdict.Challenge found) {
        return isComparable(found)
                ? measure(found) + where(found.tally()) + set(found.rivalry()) + copiesInFull(found)
                : "";
    }

    private static String measure(Verdict.Challenge found) {
        String test = found.effect().nested() ? "Clark–West’s" : "Diebold–Mariano’s";
        return "The RMSE of returns is %s; the test is %s with Holm’s correction."
                .formatted(difference(found), test);
    }

    private static boolean isComparable(Verdict.Challenge found) {
        return !Double.isNaN(found.effect().relativeRmse());
    }

    private static String difference(Verdict.Challenge found) {
        double change = found.effect().relativeRmse() - 1;
        String size = PAGE.of(Math.abs(change), Unit.RATE);
        return size + (change < 0 ? " smaller" : " larger");
    }

    private static String test(Verdict.Challenge found) {
        double p = found.effect().p();
        if (Double.isNaN(p)) {
            return "no test possible";
        }
        String middle =
                found.tally().cases() > 1
                        ? "middle of %s cases, ".formatted(found.tally().cases())
                        : "";
        String text = PAGE.of(p, Unit.PROBABILITY);
        return "%sp %s".formatted(middle, text.startsWith("<") ? text : "= " + text);
    }

    private static String where(Verdict.Tally tally) {
        if (tally.better() == 0) {
            return "";
        }
        String cases =
                tally.cases() == 1
                        ? ""
                        : " The test says better in %s of %s cases (instruments times seeds)."
                                .formatted(tally.better(), tally.cases());
        return tally.confirmed() == tally.better()
                ? cases
                : cases
                        + " Diebold–Mariano, which does not take back the price of estimation,"
                        + " confirms %s of them."
                                .formatted(tally.confirmed() == 0 ? "none" : tally.confirmed());
    }

    private static String set(Verdict.Rivalry rivalry) {
        if (rivalry.left() < 2) {
            return "";
        }
        return " The model confidence set keeps %s of %s forecasters (90 %%): their order could be"
                        .formatted(rivalry.left(), rivalry.members())
                + " chance.";
    }

    private static String copies(Verdict.Challenge found) {
        return isCopying(found) ? " %s copies yesterday.".formatted(found.model()) : "";
    }

    private static String copiesInFull(Verdict.Challenge found) {
        Verdict.Rivalry rivalry = found.rivalry();
        return isCopying(found)
                ? " The forecasts of %s move with the %s of the bar before"
                                .formatted(found.model(), price(found))
                        + " (correlation %s), not with the one they are for (%s)."
                                .formatted(
                                        PAGE.of(rivalry.withYesterday(), Unit.RATIO),
                                        PAGE.of(rivalry.withTarget(), Unit.RATIO))
                : "";
    }

    private static boolean isCopying(Verdict.Challenge found) {
        return found.rivalry().copiesYesterday() && found.tally().better() == 0;
    }

    private static String price(Verdict.Challenge found) {
        return ForecastTables.word(found.target());
    }
}
