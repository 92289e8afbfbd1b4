package io.forewalk.engine.market.simulated;

/**
 * Log returns that lean against the sum of the last 20: {@code r[t] = d (-sqrt(share) sign(r[t-1] +
 * … + r[t-20]) + sqrt(1 - share) noise)}. The sign has variance 1, so the best possible forecast
 * explains exactly the share of the variance {@code d^2}.
 */
final class PlantedRuleReturns implements ReturnProcess {

    /** How many past returns the rule looks at. */
    static final int LOOKBACK = 20;

    private final double longRunDeviation;
    private final double signal;
    private final double spread;
    private final double[] recent = new double[LOOKBACK];
    private int made;

    PlantedRuleReturns(double longRunDeviation, double signalShare) {
        this.longRunDeviation = longRunDeviation;
        this.signal = longRunDeviation * Math.sqrt(signalShare);
        this.spread = longRunDeviation * Math.sqrt(1 - signalShare);
    }

    @Override
    public double next(double noise) {
        double next = made < LOOKBACK ? longRunDeviation * noise : lean() + spread * noise;
        recent[made % LOOKBACK] = next;
        made++;
        return next;
    }

    @Override
    public double deviation() {
        return spread;
    }

    private double lean() {
        double sum = 0;
        for (int age = 0; age < LOOKBACK; age++) {
            sum += recent[(made + age) % LOOKBACK];
        }
        return -signal * Math.signum(sum);
    }
}
