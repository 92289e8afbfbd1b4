package io.forewalk.config.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages say of files, headings, classes and packages is so. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..");
    private static final List<String> ROOMS = List.of("engine", "strategies", "reports", "config");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern TYPE =
            Pattern.compile("`([A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+)(?:[.#(][^`\\n]*)?`");
    private static final Pattern DECLARED =
            Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z]\\w*)");
    private static final Pattern PACKAGE_ROW = Pattern.compile("(?m)^\\| (`[^|]*) \\|");

    /** Types of the JDK and of libraries, which pages may name; {@code NaN} is none at all. */
    private static final Set<String> FOREIGN =
            Set.of(
                    "NaN",
                    "StrictMath",
                    "ServiceLoader",
                    "BarSeries",
                    "BaseStrategy",
                    "NotRule",
                    "PlusDIIndicator",
                    "SMAIndicator",
                    "ModelSerializer",
                    "ReduceLROnPlateau");

    @Test
    void everyLinkLeadsToAFileAndAHeadingThatExist() throws IOException {
        var dead = new ArrayList<String>();
        for (Path page : pages()) {
            for (MatchResult link : matches(LINK, withoutBlocks(Files.readString(page)))) {
                if (!link.group(1).startsWith("http") && !leads(page, link.group(1))) {
                    dead.add(page + ": " + link.group(1));
                }
            }
        }

        assertThat(dead).isEmpty();
    }

    @Test
    void aLinkThatLeadsNowhereIsNoticed() throws IOException {
        Path page = ROOT.resolve("docs/library.md");

        assertThat(leads(page, "howto-data.md#what-a-file-must-have")).isTrue();
        assertThat(leads(page, "howto-data.md#what-nobody-wrote")).isFalse();
        assertThat(leads(page, "nowhere.md")).isFalse();
    }

    @Test
    void everyTypeThatAPageNamesExists() throws IOException {
        Set<String> known = declaredTypes();
        var unknown = new ArrayList<String>();
        for (Path page : pages()) {
            // Generated, with a column of ta4j's indicators.
            if (!page.endsWith("expressions.md")) {
                for (MatchResult type : matches(TYPE, withoutBlocks(Files.readString(page)))) {
                    if (!known.contains(type.group(1))) {
                        unknown.add(page + ": " + type.group(1));
                    }
                }
            }
        }

        assertThat(unknown).isEmpty();
    }

    @Test
    void theArchitecturePageListsThePackagesThatExist() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/architecture.md"));
        String table =
                page.substring(page.indexOf("| Package |"), page.indexOf("## One direction"));
        List<String> rows = new ArrayList<>();
        for (MatchResult row : matches(PACKAGE_ROW, table)) {
            String room = row.group(1).substring(1, row.group(1).indexOf('.'));
            for (String name : row.group(1).replace("`", "").split(", ")) {
                rows.add(name.startsWith(".") ? room + name : name);
            }
        }
        List<String> packages = packages();

        assertThat(packages)
                .allSatisfy(name -> assertThat(rows).anyMatch(row -> covers(row, name)));
        assertThat(rows)
                .allSatisfy(row -> assertThat(packages).anyMatch(name -> covers(row, name)));
    }

    @Test
    void aDecisionIsNumberedWholeAndAtMostAPage() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("docs/decisions"))) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                String number = String.valueOf(file.getFileName()).substring(0, 4);

                assertThat(text).as("%s", file).startsWith("# " + number + " ");
                for (String part : List.of("Context", "Choice", "Price", "Check")) {
                    assertThat(text).as("%s", file).containsPattern("(\\*\\*|## )" + part);
                }
                assertThat(text.lines().count()).as("%s", file).isLessThanOrEqualTo(40);
            }
        }
    }

    @Test
    void theReadmeStaysShort() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md")).size()).isLessThanOrEqualTo(150);
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        pages.add(ROOT.resolve("README.md"));
        pages.add(ROOT.resolve("config/experiments/data/SOURCES.md"));
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    private static boolean leads(Path page, String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
        return Files.exists(target) && (parts.length == 1 || slugs(target).contains(parts[1]));
    }

    /** The headings of a page as they stand in addresses. */
    private static Set<String> slugs(Path page) throws IOException {
        Set<String> slugs = new HashSet<>();
        for (MatchResult heading : matches(HEADING, withoutBlocks(Files.readString(page)))) {
            String plain = heading.group(1).strip().toLowerCase(Locale.ROOT);
            slugs.add(plain.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'));
        }
        return slugs;
    }

    private static Set<String> declaredTypes() throws IOException {
        Set<String> types = new HashSet<>(FOREIGN);
        List<Path> folders =
                Stream.concat(
                                ROOMS.stream().map(room -> ROOT.resolve(room).resolve("src")),
                                Stream.of(ROOT.resolve("examples")))
                        .toList();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    matches(DECLARED, Files.readString(file))
                            .forEach(type -> types.add(type.group(1)));
                }
            }
        }
        return types;
    }

    private static List<String> packages() throws IOException {
        List<String> packages = new ArrayList<>();
        for (String room : ROOMS) {
            Path sources = ROOT.resolve(room).resolve("src/main/java/io/forewalk");
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.endsWith("package-info.java"))
                        .map(file -> sources.relativize(file.getParent()).toString())
                        .map(name -> name.replace('/', '.'))
                        .filter(name -> name.contains("."))
                        .forEach(packages::add);
            }
        }
        return packages;
    }

    private static boolean covers(String row, String name) {
        return row.endsWith("..")
                ? (name + ".").startsWith(row.substring(0, row.length() - 1))
                : row.equals(name);
    }

    private static List<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static String withoutBlocks(String page) {
        return page.replaceAll("(?s)```.*?```", "");
    }
}
