package io.forewalk.engine.backtest;

/** What the closed trades of an account have won and lost so far, in money. */
final class Winnings {

    private double won;
    private double lost;
    private int wins;
    private int losses;
    private int trades;

    /** Takes notice of a trade that has ended. */
    void add(Trade closed) {
        trades++;
        if (closed.pnl() > 0) {
            won += closed.pnl();
            wins++;
        } else if (closed.pnl() < 0) {
            lost -= closed.pnl();
            losses++;
        }
    }

    /** Number of trades that have ended. */
    int trades() {
        return trades;
    }

    /**
     * The share of equity that Kelly (1956) would stake, {@code W - (1 - W) / (mean win / mean
     * loss)} with W the part of trades that won; 1 without a loss, 0 without a win, below 0 without
     * an edge.
     */
    double stake() {
        if (wins == 0 || losses == 0) {
            return wins == 0 ? 0 : 1;
        }
        double rate = (double) wins / trades;
        return rate - (1 - rate) / (won / wins / (lost / losses));
    }
}
