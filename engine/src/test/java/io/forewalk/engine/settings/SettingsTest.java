package io.forewalk.engine.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void checksEachElementOfAList() {
        assertThatThrownBy(() -> new Layers(Path.of("x"), List.of(3, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The units (0) must be at least 1.");
    }

    @Test
    void takesAPathForOneValueThoughItIsASequence() {
        assertThatCode(() -> new Layers(Path.of("x"), List.of(3))).doesNotThrowAnyException();
    }

    private record Layers(
            @Setting("Where they are stored") Path file,
            @Setting(value = "Units of each", atLeast = 1) List<Integer> units) {

        private Layers {
            Settings.check(Layers.class, file, units);
        }
    }
}
