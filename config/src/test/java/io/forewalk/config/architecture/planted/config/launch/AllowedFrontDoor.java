package io.forewalk.config.architecture.planted.config.launch;

import com.google.inject.Guice;
import io.forewalk.config.architecture.planted.strategies.trading.AllowedPlayer;
import java.time.Instant;
import picocli.CommandLine;

final class AllowedFrontDoor {
    private final Class<?> player = AllowedPlayer.class;
    private final Class<?> injector = Guice.class;

    void start() {
        System.out.println(Instant.now() + player.getName() + injector + CommandLine.VERSION);
    }
}
