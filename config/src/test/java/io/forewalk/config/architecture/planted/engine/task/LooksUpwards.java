package io.forewalk.config.architecture.planted.engine.task;

import io.forewalk.config.architecture.planted.strategies.trading.AllowedPlayer;

final class LooksUpwards {
    AllowedPlayer player = new AllowedPlayer();
}
