package io.forewalk.strategies.trading;

import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.strategies.trading.expression.TextRules;
import io.forewalk.strategies.trading.rules.Direction;
import io.forewalk.strategies.trading.technical.MovingAverageCross;
import io.forewalk.strategies.trading.technical.RsiReversal;
import java.util.ArrayList;
import java.util.List;

/** Strategies to be timed: one of each kind, and a thousand with other settings. */
public enum Variants {
    /**
     * {@code movingAverageCross}: fast 50, slow 200; the grid has fast 2 to 27 and slow 5 to 200.
     */
    CROSS {
        @Override
        TradingStrategy of(int fast, int slow) {
            return new MovingAverageCross(fast, slow, Direction.LONG);
        }
    },
    /** {@code rsiReversal}. */
    RSI {
        @Override
        TradingStrategy of(int fast, int slow) {
            return new RsiReversal(fast, 10 + slow / 10.0, 60 + slow / 10.0, Direction.LONG);
        }
    },
    /** The crossing as a text. */
    TEXT {
        @Override
        TradingStrategy of(int fast, int slow) {
            String means = "(sma(close, %d), sma(close, %d))".formatted(fast, slow);
            return new TextRules(
                    Direction.LONG, "crossesAbove" + means, "crossesBelow" + means, "", "");
        }
    },
    /** A text of several indicators. */
    CHANNEL {
        @Override
        TradingStrategy of(int fast, int slow) {
            return new TextRules(
                    Direction.LONG,
                    "close > highest(high[1], %d) and adx(14) > 20".formatted(fast),
                    "close < ema(close, %d) or close < bollingerLower(close, 20, 2)"
                            .formatted(slow),
                    "",
                    "");
        }
    };

    abstract TradingStrategy of(int fast, int slow);

    /** The one of the usual settings. */
    TradingStrategy usual() {
        return of(this == RSI ? 14 : 50, 200);
    }

    /** A thousand, by the fast setting and then by the slow one. */
    List<TradingStrategy> thousand() {
        List<TradingStrategy> all = new ArrayList<>();
        for (int fast = 2; all.size() < 1_000; fast++) {
            for (int slow = 5; slow <= 200 && all.size() < 1_000; slow += 5) {
                if (fast < slow) {
                    all.add(of(fast, slow));
                }
            }
        }
        return all;
    }
}
