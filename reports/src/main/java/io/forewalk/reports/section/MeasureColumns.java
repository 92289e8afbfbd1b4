package io.forewalk.reports.section;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Column.Place;
import io.forewalk.reports.content.Unit;
import java.util.List;

/** Columns of measures, each explained by its formula. */
public final class MeasureColumns {

    private MeasureColumns() {}

    /** The column of a measure. */
    public static Column of(MetricDefinition definition) {
        return Column.of(definition.key(), definition.title(), Unit.of(definition))
                .meaning(GlossarySection.tip(definition));
    }

    /** The column of its interval. */
    public static Column interval(MetricDefinition definition) {
        return Column.of(definition.key() + "Interval", "interval", Unit.of(definition));
    }

    /** The column of a measure at its place and, where it is bounded, that of its interval. */
    static List<Column> of(
            MetricDefinition definition, Place place, Place ofInterval, boolean bounded) {
        Column column = of(definition).in(place);
        return bounded ? List.of(column, interval(definition).in(ofInterval)) : List.of(column);
    }
}
