package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.Unit;
import java.util.Optional;

/**
 * How one contestant's trades compare with the same trades at random times.
 *
 * @param share of the random traders that ended lower
 * @param probability that random entries do as well
 */
record EntryLuck(String title, double share, double probability) {

    private static final int TRADERS = 1000;

    // The usual level; above it nothing is said in favour of the entries.
    private static final double LEVEL = 0.05;

    /** By the middle seed of a contestant. */
    static EntryLuck of(SeedGroup group) {
        SeedGroup.Member middle = group.middle();
        return new EntryLuck(
                group.title() + group.middleRemark(),
                middle.value(Keys.RANDOM_ENTRY_SHARE),
                middle.value(Keys.RANDOM_ENTRY_P));
    }

    /**
     * A sentence; empty where no trade can be placed elsewhere.
     *
     * @param strategies that this one is the best of
     */
    Optional<Block> text(int strategies) {
        return Double.isNaN(share) || Double.isNaN(probability)
                ? Optional.empty()
                : Optional.of(new Block.Text(sentence() + choice(strategies)));
    }

    private String sentence() {
        return "%s ended above %s of %s random traders with its trades’ sides, lengths and sizes at other times (p %s): %s."
                .formatted(
                        title,
                        PAGE.of(share, Unit.FRACTION, 0),
                        PAGE.of(TRADERS),
                        LuckProse.equal(probability),
                        probability > LEVEL ? "it could be luck" : "few random entries do as well");
    }

    private String choice(int strategies) {
        return probability > LEVEL || strategies == 1
                ? ""
                : " It is the best of %s strategies, which the p-value does not allow for."
                        .formatted(strategies);
    }
}
