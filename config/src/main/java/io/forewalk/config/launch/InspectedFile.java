package io.forewalk.config.launch;

import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.MarketDataException;
import io.forewalk.engine.market.MarketNote;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.csv.CsvInspection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A price file in words.
 *
 * @param now later bars cannot have happened yet
 */
record InspectedFile(CsvInspection inspection, Instant now) {

    private static final int SHOWN = 20;

    boolean isRefused() {
        return inspection.data().isEmpty();
    }

    /** Some lines, each ended by a line feed. */
    String text(Colours colours) {
        StringBuilder text = new StringBuilder();
        text.append(inspection.file()).append(isRefused() ? "  refused\n" : "  holds\n");
        inspection.form().ifPresent(form -> text.append(words(form)));
        for (PriceHistory history : histories()) {
            text.append(line(history.instrument().symbol(), range(history)));
        }
        for (MarketNote note : notes()) {
            String about = histories().size() > 1 ? note.symbol() + ": " : "";
            text.append(line("note", colours.amber(about + note.text())));
        }
        problems().forEach(problem -> text.append("  ").append(problem).append('\n'));
        if (!isRefused()) {
            text.append(
                    line(
                            "use",
                            "market: {csv: "
                                    + use()
                                    + "}   # the path from the experiment file's folder"));
        }
        return text.toString();
    }

    /** The same as values. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("file", inspection.file());
        facts.put("refused", isRefused());
        inspection.form().ifPresent(form -> facts.put("form", facts(form)));
        facts.put("instruments", histories().stream().map(InspectedFile::facts).toList());
        facts.put("notes", notes().stream().map(InspectedFile::facts).toList());
        facts.put("problems", inspection.problems().stream().map(InspectedFile::facts).toList());
        return facts;
    }

    private List<PriceHistory> histories() {
        return inspection.data().map(MarketData::histories).orElse(List.of());
    }

    private List<MarketNote> notes() {
        return inspection.data().map(data -> data.notedAt(now).notes()).orElse(List.of());
    }

    private List<String> problems() {
        List<MarketDataException.Problem> all = inspection.problems();
        List<String> shown =
                new ArrayList<>(all.stream().limit(SHOWN).map(String::valueOf).toList());
        if (all.size() > SHOWN) {
            shown.add("... and %d more".formatted(all.size() - SHOWN));
        }
        return shown;
    }

    private String use() {
        return inspection.source().files().isEmpty()
                ? "{panel: %s}".formatted(inspection.file())
                : "{files: {%s: %s}}"
                        .formatted(
                                inspection.source().files().keySet().iterator().next(),
                                inspection.file());
    }

    private static String words(CsvInspection.Form form) {
        String decimal =
                form.decimal().isEmpty()
                        ? ""
                        : ", decimal " + (form.decimal().equals(",") ? "comma" : "point");
        String dates = form.dates().isEmpty() ? "" : ", dates " + form.dates();
        String written = "%s, %s%s%s".formatted(form.encoding(), form.delimiter(), decimal, dates);
        String ignored =
                form.ignored().isEmpty() ? "" : "; not read: " + String.join(", ", form.ignored());
        return line("written", written)
                + (form.columns().isEmpty()
                        ? ""
                        : line("columns", String.join(", ", form.columns()) + ignored));
    }

    private static String range(PriceHistory history) {
        return String.format(
                Locale.ROOT,
                "%s..%s  %,d bars, %s",
                history.date(0),
                history.date(history.last()),
                history.length(),
                length(history.instrument().barLength()));
    }

    private static String length(Duration bar) {
        if (bar.toDays() >= 1) {
            return bar.toDays() == 1 ? "daily" : "every %d days".formatted(bar.toDays());
        }
        return bar.toSecondsPart() == 0
                ? "every %d minutes".formatted(bar.toMinutes())
                : "every %d seconds".formatted(bar.toSeconds());
    }

    private static String line(String what, String text) {
        return "  %-8s %s\n".formatted(what, text);
    }

    private static Map<String, Object> facts(CsvInspection.Form form) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("encoding", form.encoding());
        facts.put("delimiter", form.delimiter());
        facts.put("decimal", form.decimal());
        facts.put("dates", form.dates());
        facts.put("columns", form.columns());
        facts.put("ignored", form.ignored());
        return facts;
    }

    private static Map<String, Object> facts(PriceHistory history) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("symbol", history.instrument().symbol());
        facts.put("first", history.date(0).toString());
        facts.put("last", history.date(history.last()).toString());
        facts.put("bars", history.length());
        facts.put("barSeconds", history.instrument().barLength().toSeconds());
        return facts;
    }

    private static Map<String, Object> facts(MarketNote note) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", note.kind().name().toLowerCase(Locale.ROOT));
        facts.put("symbol", note.symbol());
        facts.put("text", note.text());
        return facts;
    }

    private static Map<String, Object> facts(MarketDataException.Problem problem) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("file", problem.file());
        facts.put("line", problem.line());
        facts.put("column", problem.column());
        facts.put("text", problem.text());
        return facts;
    }
}
