package io.forewalk.reports.chart;

/** A labelled place of an axis. */
record Tick(double at, String label) {}
