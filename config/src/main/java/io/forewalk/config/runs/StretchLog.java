package io.forewalk.config.runs;

import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.forecast.LogEntry;
import java.util.List;
import java.util.SortedMap;

/**
 * {@code log.json} of a checkpoint: what was walked, without loss.
 *
 * @param machine facts that the bits of the models depend on; empty if they are the same everywhere
 */
record StretchLog(SortedMap<String, String> machine, List<FitMark> fits, List<LogEntry> entries) {}
