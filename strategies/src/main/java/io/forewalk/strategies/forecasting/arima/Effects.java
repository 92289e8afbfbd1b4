package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Takes the effects of the regressors asked for from what was known one bar before. Bars before the
 * first of the window are not read: where an effect would need one it repeats its first known
 * value.
 */
final class Effects {

    private final MarketView known;
    private final int firstBar;
    private final List<Effect> effects = new ArrayList<>();

    private Effects(MarketView known, int firstBar) {
        this.known = known;
        this.firstBar = firstBar;
    }

    /**
     * The effects of a window that ends with the last bar known.
     *
     * @throws IllegalArgumentException if a value does not exist or an instrument is missing
     */
    static List<Effect> of(ArimaForecaster method, MarketView known, int firstBar) {
        var maker = new Effects(known, firstBar);
        method.regressors().forEach(maker::add);
        method.returnsOf().forEach(maker::addReturns);
        return List.copyOf(maker.effects);
    }

    private void add(Regressor regressor) {
        PriceHistory history = known.target();
        List<String> names = regressor.names();
        for (int i = 0; i < names.size(); i++) {
            int column = i;
            add(
                    names.get(i),
                    regressor == Regressor.TREND,
                    1,
                    bar -> regressor.after(history, bar, column));
        }
    }

    private void addReturns(String symbol) {
        PriceHistory other = other(symbol);
        add(symbol, false, 2, bar -> logClose(other, bar) - logClose(other, bar - 1));
    }

    private void add(String name, boolean onLevels, int first, IntToDoubleFunction after) {
        int n = known.target().length() - firstBar;
        double[] effect = new double[n + 1];
        for (int t = first; t <= n; t++) {
            int before = firstBar + t - 1;
            effect[t] = after.applyAsDouble(before);
            if (!Double.isFinite(effect[t])) {
                throw new IllegalArgumentException(
                        "The regressor %s has no value at bar %d.".formatted(name, before));
            }
        }
        for (int t = 0; t < first; t++) {
            effect[t] = effect[first];
        }
        effects.add(new Effect(name, effect, onLevels));
    }

    private PriceHistory other(String symbol) {
        return known.others().histories().stream()
                .filter(history -> history.instrument().symbol().equals(symbol))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "The market holds no %s beside the target.".formatted(symbol)));
    }

    // The newest close at the end of the target's bar; NaN before the first.
    private double logClose(PriceHistory other, int bar) {
        int newest = other.lastEndedAt(known.target().end(bar));
        return newest < 0 ? Double.NaN : StrictMath.log(other.close(newest));
    }
}
