package io.forewalk.engine.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> NAMES =
            List.of("fast", "slow", "direction", "embargoBars", "purgeBars", "lstm");

    @ParameterizedTest
    @CsvSource({
        "slwo, slow",
        "embragoBars, embargoBars",
        "EMBARGOBARS, embargoBars",
        "lsmt, lstm",
        "directon, direction",
        "colour, ''",
        "x, ''"
    })
    void findsWhatWasMeant(String written, String meant) {
        assertThat(Nearest.to(written, NAMES)).isEqualTo(meant);
    }
}
