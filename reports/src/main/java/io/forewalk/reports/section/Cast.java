package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.ForecasterEntry;
import io.forewalk.engine.metrics.Scorecard;
import io.forewalk.engine.selection.SelectedForecaster;
import io.forewalk.engine.selection.SelectedStrategy;
import io.forewalk.engine.trading.Contestant;
import io.forewalk.reports.content.Role;
import io.forewalk.reports.content.Style;
import io.forewalk.reports.content.Value;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who plays which part in the charts, so that a line looks the same everywhere. */
final class Cast {

    private static final List<Role> FURTHER =
            List.of(Role.FIRST_FURTHER, Role.SECOND_FURTHER, Role.THIRD_FURTHER);

    private final Map<String, Style> forecasters = new LinkedHashMap<>();
    private final Map<String, Style> contestants = new LinkedHashMap<>();

    private Cast() {}

    static Cast of(ExperimentResult result) {
        var cast = new Cast();
        cast.forecasters.put(Scorecard.LAST_OPEN, Style.of(Role.NAIVE));
        cast.addForecasters(result);
        cast.addContestants(result);
        return cast;
    }

    /** The style of a forecaster, whatever its seed. */
    Style forecaster(String name) {
        return forecasters.getOrDefault(name, Style.of(Role.THIRD_FURTHER));
    }

    /** A forecaster's name in its style. */
    Value named(String forecaster) {
        return new Value.Named(forecaster, forecaster(forecaster));
    }

    /** A contestant's label in its style. */
    Value named(Contestant contestant) {
        return new Value.Named(contestant.label(), contestant(contestant));
    }

    /** The style of a contestant, whatever its seed. */
    Style contestant(Contestant contestant) {
        return contestants.getOrDefault(
                SeedGroup.labelOf(contestant), Style.of(Role.THIRD_FURTHER));
    }

    /** Whether a contestant is buy and hold, the yardstick of the others. */
    static boolean isBenchmark(Contestant contestant) {
        return isNamed(
                contestant.name(), SelectedStrategy.ownOf(contestant.strategy()), "buyandhold");
    }

    private void addForecasters(ExperimentResult result) {
        Map<Role, Integer> used = new EnumMap<>(Role.class);
        result.logs().forEach(log -> roles(result, log.forecaster(), used));
    }

    private void roles(ExperimentResult result, String name, Map<Role, Integer> used) {
        if (!forecasters.containsKey(name)) {
            Role role = roleOf(result, name).orElseGet(() -> further(used));
            forecasters.put(name, Style.of(role, used.merge(role, 1, Integer::sum) - 1));
        }
    }

    private void addContestants(ExperimentResult result) {
        Map<Role, Integer> used = new EnumMap<>(Role.class);
        for (var backtest : result.backtests()) {
            Contestant contestant = backtest.contestant();
            String label = SeedGroup.labelOf(contestant);
            if (!contestants.containsKey(label)) {
                Role role = roleOf(contestant).orElseGet(() -> further(used));
                contestants.put(label, Style.of(role, used.merge(role, 1, Integer::sum) - 1));
            }
        }
    }

    private Optional<Role> roleOf(Contestant contestant) {
        if (isBenchmark(contestant)) {
            return Optional.of(Role.BUY_AND_HOLD);
        }
        return Optional.ofNullable(forecasters.get(contestant.forecaster())).map(Style::role);
    }

    private static Optional<Role> roleOf(ExperimentResult result, String name) {
        List<Role> known = List.of(Role.LSTM, Role.ARIMA, Role.DRIFT, Role.NAIVE);
        Optional<ForecasterEntry> entry =
                result.experiment().forecasters().stream()
                        .filter(e -> e.name().equals(name))
                        .findFirst();
        return known.stream().filter(role -> isOf(role, name, entry)).findFirst();
    }

    private static boolean isOf(Role role, String name, Optional<ForecasterEntry> entry) {
        String word = role.name().toLowerCase(Locale.ROOT);
        return entry.map(e -> isNamed(name, SelectedForecaster.ownOf(e.forecaster()), word))
                .orElseGet(() -> name.toLowerCase(Locale.ROOT).startsWith(word));
    }

    private static boolean isNamed(String name, Object player, String word) {
        return player.getClass().getSimpleName().toLowerCase(Locale.ROOT).startsWith(word)
                || name.toLowerCase(Locale.ROOT).startsWith(word);
    }

    private static Role further(Map<Role, Integer> used) {
        Role least = FURTHER.getFirst();
        for (Role role : FURTHER) {
            if (used.getOrDefault(role, 0) < used.getOrDefault(least, 0)) {
                least = role;
            }
        }
        return least;
    }
}
