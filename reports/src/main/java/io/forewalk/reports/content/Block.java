package io.forewalk.reports.content;

import java.util.List;

/** A piece of a section, in reading order. */
public sealed interface Block
        permits Block.Text,
                Block.Banner,
                Block.Statement,
                Block.Code,
                Block.Row,
                ChartData,
                TableData {

    /** The charts in it. */
    default List<ChartData> charts() {
        return List.of();
    }

    /** A paragraph. */
    record Text(String text) implements Block {}

    /**
     * A warning above everything else.
     *
     * @param brief a few words, for a terminal
     */
    record Banner(Level level, String brief, String text) implements Block {

        /** How bad it is. */
        public enum Level {
            AMBER,
            RED
        }
    }

    /**
     * The answer to one question.
     *
     * @param key its name in report.json
     * @param answer a few words
     * @param text the sentence that says why; every figure carries its comparison
     * @param more what else is to be said, in full sentences; may be empty
     */
    record Statement(
            String key, String question, String answer, String text, String more, Tone tone)
            implements Block {

        /** An answer that one sentence explains. */
        public Statement(String key, String question, String answer, String text, Tone tone) {
            this(key, question, answer, text, "", tone);
        }

        /** All that is said after the answer. */
        public String whole() {
            return more.isEmpty() ? text : text + " " + more;
        }

        /** Whether the answer is good news; never so without a test that says it. */
        public enum Tone {
            GOOD,
            NEUTRAL,
            WARNING
        }
    }

    /** Text whose line breaks count, such as a command or settings; folded away if it is long. */
    record Code(String title, String text) implements Block {}

    /** Small charts beside each other. */
    record Row(List<ChartData> charts) implements Block {

        public Row {
            charts = List.copyOf(charts);
        }
    }
}
