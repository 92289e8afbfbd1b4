package io.forewalk.engine.market.simulated;

/** Independent normal log returns: nothing can be forecast but the spread. */
record RandomWalkReturns(double deviation) implements ReturnProcess {

    @Override
    public double next(double noise) {
        return deviation * noise;
    }
}
