package io.forewalk.config.architecture.planted.reports.chart;

import io.forewalk.config.architecture.planted.strategies.trading.AllowedPlayer;

final class LooksSideways {
    AllowedPlayer player = new AllowedPlayer();
}
