package io.forewalk.config.architecture.planted.engine.random;

import java.util.Collections;
import java.util.List;

final class ShufflesByChance {
    void shuffle(List<String> cards) {
        Collections.shuffle(cards);
    }
}
