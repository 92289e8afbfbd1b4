package io.forewalk.reports.section;

import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.reports.content.Block.Banner;
import io.forewalk.reports.content.Block.Statement;
import io.forewalk.reports.content.Value;
import io.forewalk.reports.content.Value.Fields;
import java.util.List;
import java.util.Locale;

/** The verdict as named values: the same in report.json and in what {@code run --json} prints. */
public final class VerdictFacts {

    private VerdictFacts() {}

    /** All values of a verdict. */
    public static Fields of(Verdict verdict) {
        Fields fields =
                span(verdict.span())
                        .with("banners", banners(verdict.banners()))
                        .with("statements", statements(VerdictProse.statements(verdict)))
                        .with("trust", trust(verdict.trust()));
        if (verdict.forecasting().isPresent()) {
            fields = fields.with("forecast", forecast(verdict.forecasting().get()));
        }
        if (verdict.opening().isPresent()) {
            fields = fields.with("forecastOpen", forecast(verdict.opening().get()));
        }
        for (Verdict.Challenge challenge : verdict.challenges()) {
            String key = challenge.target() == PriceKind.CLOSE ? "challenge" : "challengeOpen";
            fields = fields.with(key, challenge(challenge));
        }
        if (verdict.luck().isPresent()) {
            fields = fields.with("luck", luck(verdict.luck().get()));
        }
        return verdict.trading().isPresent()
                ? fields.with("trading", trading(verdict.trading().get()))
                : fields;
    }

    private static Fields span(Verdict.Span span) {
        return Fields.NONE
                .with("name", span.name())
                .with("symbols", texts(span.symbols()))
                .with("first", span.first())
                .with("last", span.last())
                .with("bars", Value.of(span.size().bars()))
                .with("folds", Value.of(span.size().folds()))
                .with("seeds", Value.of(span.size().seeds()))
                .with("costPerSide", span.terms().costPerSide())
                .with("level", span.terms().level());
    }

    private static Fields forecast(Verdict.Forecasting found) {
        return Fields.NONE
                .with("instrument", found.instrument().symbol())
                .with("forecaster", found.forecaster())
                .with("relativeReturnRmse", found.relativeRmse())
                .with("p", found.p())
                .with("cases", Value.of(found.cases()))
                .with("better", Value.of(found.better()))
                .with("proven", Value.of(found.proven()));
    }

    private static Fields challenge(Verdict.Challenge found) {
        Verdict.Rivalry rivalry = found.rivalry();
        return Fields.NONE
                .with("model", found.model())
                .with("simple", found.simple())
                .with("relativeReturnRmse", found.effect().relativeRmse())
                .with("p", found.effect().p())
                .with("test", found.effect().nested() ? "Clark-West" : "Diebold-Mariano")
                .with("cases", Value.of(found.tally().cases()))
                .with("better", Value.of(found.tally().better()))
                .with("confirmed", Value.of(found.tally().confirmed()))
                .with("proven", Value.of(found.proven()))
                .with("confidenceSet", Value.of(rivalry.left()))
                .with("confidenceSetOf", Value.of(rivalry.members()))
                .with("copiesYesterday", Value.of(rivalry.copiesYesterday()))
                .with("correlationYesterday", rivalry.withYesterday())
                .with("correlationTarget", rivalry.withTarget());
    }

    private static Fields trading(Verdict.Trading found) {
        return Fields.NONE
                .with("strategy", outcome(found.outcome()))
                .with("benchmark", outcome(found.benchmark()))
                .with(
                        "excessReturnInterval",
                        new Value.Range(
                                found.excessInterval().low(), found.excessInterval().high()))
                .with("strategies", Value.of(found.strategies()))
                .with("breakEvenCost", found.breakEvenCost())
                .with("trades", Value.of(found.trades()))
                .with("intervalsAboveZero", Value.of(found.clear()))
                .with("proven", Value.of(found.proven()));
    }

    private static Fields luck(Verdict.Luck found) {
        return Fields.NONE
                .with("tries", Value.of(found.tries()))
                .with("best", found.best())
                .with("sharpe", found.sharpe())
                .with("expected", found.expected())
                .with("deflatedSharpe", found.deflated())
                .with("realityCheck", found.realityCheck())
                .with("overfitting", found.overfitting())
                .with("survives", Value.of(found.survives()));
    }

    private static Fields outcome(Verdict.Outcome outcome) {
        return Fields.NONE
                .with("name", outcome.name())
                .with("totalReturn", outcome.totalReturn())
                .with(
                        "totalReturnInterval",
                        new Value.Range(
                                outcome.returnInterval().low(), outcome.returnInterval().high()))
                .with("sharpe", outcome.sharpe())
                .with(
                        "sharpeInterval",
                        new Value.Range(
                                outcome.sharpeInterval().low(), outcome.sharpeInterval().high()));
    }

    private static Fields trust(Verdict.Trust trust) {
        return Fields.NONE
                .with("folds", Value.of(trust.folds()))
                .with("cleanFolds", Value.of(trust.cleanFolds()))
                .with("failedFolds", Value.of(trust.failedFolds()))
                .with("suspectedSplits", Value.of(trust.suspectedSplits()))
                .with("leftOut", Value.of(trust.leftOut()));
    }

    private static Value banners(List<Banner> banners) {
        return new Value.Items(
                banners.stream()
                        .<Value>map(banner ->
                                Fields.NONE
                                        .with(
                                                "level",
                                                banner.level().name().toLowerCase(Locale.ROOT))
                                        .with("text", banner.text()))
                        .toList());
    }

    private static Value statements(List<Statement> statements) {
        return new Value.Items(
                statements.stream()
                        .<Value>map(statement ->
                                Fields.NONE
                                        .with("key", statement.key())
                                        .with("question", statement.question())
                                        .with("answer", statement.answer())
                                        .with("text", statement.whole()))
                        .toList());
    }

    private static Value texts(List<String> texts) {
        return new Value.Items(texts.stream().map(Value::of).toList());
    }
}
