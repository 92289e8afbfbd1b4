package io.forewalk.engine.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkspaceTest {

    private record Mean(int bars) {}

    private final Workspace workspace = new Workspace();

    @Test
    void aThingIsMadeForTheFirstThatAsksAndGivenToTheOthers() {
        List<String> made = new ArrayList<>();

        Object first = workspace.shared(new Mean(50), Object.class, () -> made(made, "first"));
        Object second = workspace.shared(new Mean(50), Object.class, () -> made(made, "second"));
        Object other = workspace.shared(new Mean(20), Object.class, () -> made(made, "other"));

        assertThat(second).isSameAs(first);
        assertThat(other).isNotSameAs(first);
        assertThat(made).containsExactly("first", "other");
    }

    @Test
    void aThingMayBeMadeOfOthers() {
        String nested =
                workspace.shared(
                        "outer",
                        String.class,
                        () -> workspace.shared("inner", String.class, () -> "made") + " of");

        assertThat(nested).isEqualTo("made of");
        assertThat(workspace.shared("inner", String.class, () -> "again")).isEqualTo("made");
    }

    @Test
    void aKeyStandsForOneType() {
        workspace.shared("key", String.class, () -> "text");

        assertThatThrownBy(() -> workspace.shared("key", Integer.class, () -> 1))
                .isInstanceOf(ClassCastException.class);
    }

    private static Object made(List<String> made, String what) {
        made.add(what);
        return new Object();
    }
}
