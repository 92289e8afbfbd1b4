package io.forewalk.strategies.trading.rules;

import io.forewalk.engine.market.PriceHistory;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.ta4j.core.Bar;
import org.ta4j.core.BarBuilder;
import org.ta4j.core.BarSeries;
import org.ta4j.core.BaseBarSeriesBuilder;
import org.ta4j.core.bars.TimeBarBuilder;
import org.ta4j.core.num.DoubleNumFactory;
import org.ta4j.core.num.NaN;
import org.ta4j.core.num.Num;
import org.ta4j.core.num.NumFactory;

/**
 * A history up to the present as a ta4j series, which grows as time passes. It copies nothing: a
 * bar becomes a ta4j bar when somebody asks for it.
 */
final class KnownBars implements BarSeries {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Bar> asked = new ArrayList<>();
    private PriceHistory known;

    KnownBars(PriceHistory known) {
        this.known = known;
    }

    /** The history up to the present. */
    PriceHistory known() {
        return known;
    }

    /** Takes over the bars that have ended since. */
    void advance(PriceHistory now) {
        if (now.length() > known.length()) {
            known = now;
        }
    }

    @Override
    public Bar getBar(int bar) {
        if (bar < 0 || bar >= known.length()) {
            throw new IndexOutOfBoundsException(
                    "The bar (%d) must lie in 0..%d, all that is known."
                            .formatted(bar, known.last()));
        }
        while (asked.size() <= bar) {
            asked.add(made(asked.size()));
        }
        return asked.get(bar);
    }

    private Bar made(int bar) {
        return new TimeBarBuilder(numFactory())
                .timePeriod(known.instrument().barLength())
                .endTime(known.end(bar))
                .openPrice(known.open(bar))
                .highPrice(known.high(bar))
                .lowPrice(known.low(bar))
                .closePrice(known.close(bar))
                .volume(numberOf(known.volume(bar)))
                .build();
    }

    // DoubleNum.valueOf(NaN).isNaN() is false in ta4j 0.22.2, so rules would trade on it.
    private Num numberOf(double value) {
        return Double.isNaN(value) ? NaN.NaN : numFactory().numOf(value);
    }

    @Override
    public NumFactory numFactory() {
        return DoubleNumFactory.getInstance();
    }

    @Override
    public int getBarCount() {
        return known.length();
    }

    @Override
    public int getBeginIndex() {
        return known.length() == 0 ? -1 : 0;
    }

    @Override
    public int getEndIndex() {
        return known.last();
    }

    @Override
    public int getRemovedBarsCount() {
        return 0;
    }

    @Override
    public int getMaximumBarCount() {
        return Integer.MAX_VALUE;
    }

    @Override
    public String getName() {
        return known.instrument().symbol();
    }

    @Override
    public List<Bar> getBarData() {
        return new AbstractList<>() {
            @Override
            public Bar get(int bar) {
                return getBar(bar);
            }

            @Override
            public int size() {
                return getBarCount();
            }
        };
    }

    @Override
    public BarSeries getSubSeries(int startIndex, int endIndex) {
        return new BaseBarSeriesBuilder()
                .withName(getName())
                .withNumFactory(numFactory())
                .withBars(getBarData().subList(startIndex, Math.min(endIndex, getBarCount())))
                .build();
    }

    @Override
    public BarBuilder barBuilder() {
        throw unchangeable();
    }

    @Override
    public void setMaximumBarCount(int maximumBarCount) {
        throw unchangeable();
    }

    @Override
    public void addBar(Bar bar, boolean replace) {
        throw unchangeable();
    }

    @Override
    public void addTrade(Num tradeVolume, Num tradePrice) {
        throw unchangeable();
    }

    @Override
    public void addPrice(Num price) {
        throw unchangeable();
    }

    private static UnsupportedOperationException unchangeable() {
        return new UnsupportedOperationException("The bars are those of the market.");
    }
}
