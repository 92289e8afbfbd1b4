package io.forewalk.engine.trials;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * One try as the ledger remembers it. Two with the same {@link #data} and {@link #key} are the same
 * try, made again.
 *
 * @param data SHA-256 of what was traded on: tries on the same data compete with each other
 * @param key SHA-256 of everything that decides what the try makes of the data
 * @param experiment name of the experiment
 * @param entry label of the contestant
 * @param settings what was tried, for people
 * @param seed of the forecasts it read, empty where chance plays no part
 * @param from first close, where the account started
 * @param to last close
 */
public record Trial(
        String data,
        String key,
        String experiment,
        String entry,
        String settings,
        OptionalLong seed,
        Instant from,
        Instant to,
        TrialScore score) {}
