package io.forewalk.reports;

/** What a report can be written as. */
public enum ReportFormat {
    /** The page, report.html. */
    HTML,
    /** The numbers, report.json. */
    JSON,
    /** The pictures, charts/*.png. */
    PNG,
    /** The verdict and the main measures as Markdown, report.md. */
    MD
}
