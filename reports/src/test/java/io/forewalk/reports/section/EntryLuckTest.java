package io.forewalk.reports.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.reports.content.Block;
import org.junit.jupiter.api.Test;

final class EntryLuckTest {

    @Test
    void entriesThatRandomOnesOftenMatchAreCalledLuck() {
        var luck = new EntryLuck("forecastSign", 0.62, 0.381);

        assertThat(words(luck, 3))
                .isEqualTo(
                        "forecastSign ended above 62 % of 1 000 random traders with its trades’"
                                + " sides, lengths and sizes at other times (p = 0.38): it could"
                                + " be luck.");
    }

    @Test
    void rareEntriesAreNotPraisedAsTheBestOfSeveral() {
        var luck = new EntryLuck("forecastSign", 1, 0.000999);

        assertThat(words(luck, 1)).endsWith("(p < 0.001): few random entries do as well.");
        assertThat(words(luck, 4))
                .endsWith("It is the best of 4 strategies, which the p-value does not allow for.");
    }

    @Test
    void nothingIsSaidWhereNoTradeCanBePlacedElsewhere() {
        assertThat(new EntryLuck("buyAndHold", Double.NaN, Double.NaN).text(1)).isEmpty();
    }

    private static String words(EntryLuck luck, int strategies) {
        String text =
                luck.text(strategies).orElseThrow() instanceof Block.Text(String words)
                        ? words
                        : "";
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }
}
