package io.forewalk.strategies.trading.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.trading.Holding;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made by chance mean what they were made to mean: precedence, the unknown, warm-up. */
class RuleMeaningProperties {

    private static final int BARS = 40;
    private static final int RULES = 500;
    private static final int DEPTH = 3;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 6);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aTextIsTrueFalseOrUnknownWhereItsPartsMakeItSo(long seed) {
        RandomGenerator random = new RandomSource(seed).generator();
        PriceHistory prices = withHoles(SimulatedMarket.randomWalk(BARS, seed), random);
        ForecastLog log = log(prices, random);
        Holding holding = seed % 2 == 0 ? Holding.NONE : new Holding(seed - 4, 50, 3);
        var rules = new RandomRule(random, prices, log, holding);
        var here = new Evaluation(prices, List.of(log));

        for (int i = 0; i < RULES; i++) {
            RandomRule.Rule rule = rules.condition(DEPTH);

            assertThat(here.truths(rule.text(), holding))
                    .as(rule.text())
                    .containsExactlyElementsOf(rule.truths());
            assertThat(Evaluation.condition(rule.text()).warmUpBars())
                    .as(rule.text())
                    .isEqualTo(rule.warmUp());
        }
    }

    private static PriceHistory withHoles(PriceHistory walk, RandomGenerator random) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < walk.length(); i++) {
            Bar bar = walk.bar(i);
            double volume = random.nextInt(8) == 0 ? Double.NaN : bar.volume();
            bars.add(new Bar(bar.end(), bar.open(), bar.high(), bar.low(), bar.close(), volume));
        }
        return PriceHistory.of(walk.instrument(), bars);
    }

    private static ForecastLog log(PriceHistory prices, RandomGenerator random) {
        List<LogEntry> entries = new ArrayList<>();
        for (int origin = 5; origin < prices.length(); origin++) {
            double close = random.nextInt(6) == 0 ? Double.NaN : prices.close(origin);
            PredictiveDistribution point =
                    PredictiveDistribution.ofPoint(close * random.nextDouble(0.98, 1.02));
            entries.add(new LogEntry(origin, prices.end(origin), Forecast.of(point, point)));
        }
        return new ForecastLog(
                prices.instrument(), "any", OptionalLong.empty(), entries, List.of());
    }
}
