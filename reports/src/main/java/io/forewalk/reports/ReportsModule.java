package io.forewalk.reports;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.section.Sections;

/**
 * The sections of a report, in order: to add one, write its class and a line in {@link Sections}.
 */
public final class ReportsModule extends AbstractModule {

    @Override
    protected void configure() {
        var sections = Multibinder.newSetBinder(binder(), ReportSection.class);
        Sections.IN_ORDER.forEach(section -> sections.addBinding().toInstance(section));
        bind(ReportWriter.class);
    }
}
